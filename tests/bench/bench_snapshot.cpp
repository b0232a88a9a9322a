// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// What one look at a file costs: decoding, places, the client's reading, and
// the checks. Beside it the same bytes turned into a QString, as a measure of
// the machine.
#include "bench/samples.h"
#include "bench/stopwatch.h"
#include "checks/checker.h"

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

bool measure(const char *what, const QByteArray &bytes, const Client &client, const Checker &checker, double limit)
{
    FileContext context;
    context.dialect = client.dialect->id();
    context.path = u"/tmp/sample-0.md"_s;
    const SourceText source = SourceText::fromBytes(bytes);
    CheckInput input{AgentFile::parse(source), client, context, {}};
    input.reading = client.loader->read(input.file, context);
    const AgentFile before = input.file;

    std::printf("%s, %lld bytes\n", what, static_cast<long long>(bytes.size()));
    bench::report("  QString::fromUtf8, for comparison", bench::milliseconds([&] { (void)QString::fromUtf8(bytes); }));
    bench::report("  decode", bench::milliseconds([&] { (void)SourceText::fromBytes(bytes); }));
    const bool isHeld = bench::report("  snapshot: parse and read", bench::milliseconds([&] {
                                          const AgentFile file = AgentFile::parse(source);
                                          (void)client.loader->read(file, context);
                                      }),
                                      limit);
    bench::report("  the same, header unchanged", bench::milliseconds([&] {
                      const AgentFile file = AgentFile::parse(source, &before);
                      (void)client.loader->read(file, context);
                  }));
    bench::report("  checks with their fixes", bench::milliseconds([&] { (void)checker.check(input); }));
    input.wantsFixes = false;
    bench::report("  checks alone", bench::milliseconds([&] { (void)checker.check(input); }));
    return isHeld;
}

} // namespace

int main()
{
    const Dialects dialects = Dialects::load();
    const Client &client = dialects.client({});
    const Checker checker;
    bool isHeld = measure("5 KB, strict header", bench::sampleAgent(5'000, false), client, checker, 0.2);
    isHeld &= measure("5 KB, header to be repaired", bench::sampleAgent(5'000, true), client, checker, 0.2);
    isHeld &= measure("112 KB, strict header", bench::sampleAgent(112'000, false), client, checker, 2);
    isHeld &= measure("112 KB, header to be repaired", bench::sampleAgent(112'000, true), client, checker, 2);
    std::printf("%s\n", "data of the client and checker");
    bench::report("  Dialects::load", bench::milliseconds([] { (void)Dialects::load(); }));
    return isHeld ? 0 : 1;
}
