// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Any text as one scalar, in any place and style: what is written reads back
// as that text, and nothing around it changes.
#include "text/sourcetext.h"
#include "yaml/reader.h"
#include "yaml/writer.h"

#include <cstdint>
#include <cstdlib>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

QString valueOf(const Result<yaml::Document> &document, bool isFlow)
{
    require(document && document->root && document->root->entries.size() == 2);
    const yaml::Node &value = document->root->entries.at(0).second;
    require(document->root->entries.at(1).second.value == u"after"_s);
    if (!isFlow)
        return value.value;
    require(value.items.size() == 3 && value.items.at(2).value == u"z"_s);
    return value.items.at(1).value;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QString text =
        SourceText::fromBytes(QByteArray(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1)).text();
    const bool isFlow = (data[0] & 8) != 0;
    const auto style = static_cast<yaml::ScalarStyle>((data[0] & 7) % 5);
    const yaml::WriterRules rules{.noTripleDash = (data[0] & 16) != 0, .noBlockScalars = (data[0] & 32) != 0};
    yaml::ScalarContext context;
    if (isFlow)
        context.place = yaml::ScalarContext::Place::FlowItem;

    const QString written = yaml::writeScalar(text, context, style, rules);
    const QString whole =
        isFlow ? u"k: [a, "_s + written + u", z]\nl: after\n"_s : u"k: "_s + written + u"\nl: after\n"_s;
    require(valueOf(yaml::read(whole), isFlow) == SourceText::spelledOut(text));
    require(!rules.noTripleDash || !written.contains("---"_L1));
    return 0;
}
