// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Any bytes as what another program wrote: a draft is some of its text, with \n as its line
// end; an answer of a validator holds findings with words.
#include "library/draftanswer.h"
#include "library/validatoranswer.h"

#include <cstdint>
#include <cstdlib>

using namespace dossier;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto draft = draftIn(bytes)) {
        require(!draft->trimmed().isEmpty() && draft->size() <= bytes.size() + 1);
        require(!draft->contains(QStringLiteral("\r\n")));
    }
    if (const auto answer = ValidatorAnswer::read(bytes)) {
        for (const ValidatorAnswer::File &file : answer->files) {
            require(!file.findings.empty());
            for (const ValidatorAnswer::Finding &finding : file.findings)
                require(!finding.text.isEmpty());
        }
    }
    return 0;
}
