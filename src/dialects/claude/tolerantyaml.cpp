// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "tolerantyaml.h"

#include "dialects/shared/standins.h"

#include <QCoreApplication>

#include <algorithm>

namespace dossier::claude {

using namespace Qt::StringLiterals;

namespace {

/// Whether a line's content can follow a tab: a list item or a nested key.
bool mayFollowTab(QStringView content)
{
    if (content.startsWith(u"- "_s) || content == u"-"_s)
        return true;
    const qsizetype colon = content.indexOf(u':');
    return colon > 0 && (colon + 1 == content.size() || content[colon + 1] == u' ' || content[colon + 1] == u'\t');
}

bool opensBlockScalar(QStringView line)
{
    static const QString indicators = u"|>+-0123456789"_s;
    qsizetype end = line.size();
    while (end > 0 && (line[end - 1] == u' ' || line[end - 1] == u'\r'))
        --end;
    qsizetype at = end;
    while (at > 0 && indicators.contains(line[at - 1]))
        --at;
    return at < end && (line[at] == u'|' || line[at] == u'>') && at > 0 && line[at - 1] == u' ';
}

/// Tabs that indent become spaces, but not in a block scalar, whose lines the
/// client refuses with them.
void replaceIndentingTabs(QString &text)
{
    bool inBlockScalar = false;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        qsizetype content = start;
        while (content < end && (text[content] == u' ' || text[content] == u'\t'))
            ++content;
        const QStringView line = QStringView(text).sliced(start, end - start);
        if (content == start && content < end)
            inBlockScalar = false;
        if (!inBlockScalar && mayFollowTab(QStringView(text).sliced(content, end - content)))
            std::replace(text.begin() + start, text.begin() + content, QChar(u'\t'), QChar(u' '));
        if (!inBlockScalar && opensBlockScalar(line))
            inBlockScalar = true;
        start = end + 1;
    }
}

/// Commas that begin the value of a key in column 0.
std::vector<qsizetype> leadingCommas(const QString &text)
{
    std::vector<qsizetype> commas;
    for (qsizetype at = text.indexOf(u": ,"_s); at >= 0; at = text.indexOf(u": ,"_s, at + 1)) {
        const qsizetype line = text.lastIndexOf(u'\n', at) + 1;
        const QStringView key = QStringView(text).sliced(line, at - line);
        if (!key.isEmpty() &&
            std::ranges::all_of(key, [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-'; }))
            commas.push_back(at + 2);
    }
    return commas;
}

/// The first quoted value that goes on in column 0.
const yaml::Node *unindentedQuote(const yaml::Node &root, const QString &text)
{
    for (const auto &[key, value] : root.entries) {
        const bool quoted =
            value.style == yaml::ScalarStyle::SingleQuoted || value.style == yaml::ScalarStyle::DoubleQuoted;
        if (value.kind != yaml::Node::Kind::Scalar || !quoted || value.isAlias)
            continue;
        for (qsizetype at = value.range.start; at + 1 < value.range.end(); ++at) {
            if (text[at] == u'\n' && !text[at + 1].isSpace())
                return &value;
        }
    }
    return nullptr;
}

Result<yaml::Document> refuseUnindentedQuote(Result<yaml::Document> document, const QString &text)
{
    if (!document || !document->root || document->root->isFlow)
        return document;
    if (const yaml::Node *value = unindentedQuote(*document->root, text)) {
        return std::unexpected(
            Error{.code = Error::Code::Syntax,
                  .text = QCoreApplication::translate("dossier::ClaudeLoader",
                                                      "A quoted value goes on in the next line without indentation."),
                  .range = value->range});
    }
    return document;
}

} // namespace

Result<yaml::Document> readTolerantly(const QString &text)
{
    StandIns standIns(text);
    const bool odd = standIns.replaceControls();
    const bool tabs = text.contains(u"\n\t"_s) || text.contains(u" \t"_s);
    const std::vector<qsizetype> commas = leadingCommas(text);
    if (!odd && !tabs && commas.empty())
        return refuseUnindentedQuote(yaml::read(text), text);
    if (Result<yaml::Document> strict = yaml::read(text); strict && !odd)
        return refuseUnindentedQuote(std::move(strict), text);
    for (const qsizetype comma : commas)
        standIns.replace(comma);
    replaceIndentingTabs(standIns.text());
    return refuseUnindentedQuote(standIns.read(), text);
}

} // namespace dossier::claude
