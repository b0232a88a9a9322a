// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// The main of a fuzz target outside the preset fuzz: plays each file of the
// given folders once. A finding ends the program as it would end the fuzzer.
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void play(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    std::printf("%s\n", path.filename().c_str());
    std::fflush(stdout);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
}

} // namespace

int main(int argc, char *argv[])
{
    int count = 0;
    for (int i = 1; i < argc; ++i) {
        if (!std::filesystem::is_directory(argv[i]))
            continue;
        for (const auto &entry : std::filesystem::directory_iterator(argv[i])) {
            play(entry.path());
            ++count;
        }
    }
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(""), 0);
    std::printf("%d inputs played\n", count);
    return 0;
}
