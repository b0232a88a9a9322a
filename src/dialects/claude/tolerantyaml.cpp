// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "tolerantyaml.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dossier::claude {

using namespace Qt::StringLiterals;

namespace {

/// Stand-ins lie in a private area that no text of this header uses.
constexpr std::array<char16_t, 6> kAreas{0xE000, 0xE400, 0xE800, 0xEC00, 0xF000, 0xF400};
constexpr char16_t kAreaSize = 0x100;

/// The number of a unit that libyaml refuses or breaks a line at; -1 for all others.
int oddity(char16_t unit)
{
    if (unit == 0x2028 || unit == 0x2029)
        return 0xF0 + (unit - 0x2028);
    const bool control = (unit >= 0x01 && unit < 0x20) || (unit >= 0x7F && unit <= 0x9F);
    return control && unit != u'\t' && unit != u'\n' && unit != u'\r' ? unit : -1;
}

constexpr int kComma = u',';

char16_t oddUnit(int number)
{
    return static_cast<char16_t>(number >= 0xF0 ? 0x2028 + (number - 0xF0) : number);
}

bool isIn(char16_t unit, char16_t area)
{
    return unit >= area && unit < area + kAreaSize;
}

void restore(yaml::Node &node, char16_t area)
{
    for (QChar &c : node.value) {
        if (isIn(c.unicode(), area))
            c = QChar(oddUnit(c.unicode() - area));
    }
    for (yaml::Node &item : node.items)
        restore(item, area);
    for (auto &[key, value] : node.entries) {
        restore(key, area);
        restore(value, area);
    }
}

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
    const bool odd = std::ranges::any_of(text, [](QChar c) { return oddity(c.unicode()) >= 0; });
    const bool tabs = text.contains(u"\n\t"_s) || text.contains(u" \t"_s);
    const std::vector<qsizetype> commas = leadingCommas(text);
    if (!odd && !tabs && commas.empty())
        return refuseUnindentedQuote(yaml::read(text), text);
    if (Result<yaml::Document> strict = yaml::read(text); strict && !odd)
        return refuseUnindentedQuote(std::move(strict), text);
    const auto area = std::ranges::find_if(kAreas, [&text](char16_t candidate) {
        return std::ranges::none_of(text, [candidate](QChar c) { return isIn(c.unicode(), candidate); });
    });
    if (area == kAreas.end())
        return yaml::read(text);
    QString changed = text;
    for (QChar &c : changed) {
        if (const int number = oddity(c.unicode()); number >= 0)
            c = QChar(static_cast<char16_t>(*area + number));
    }
    for (const qsizetype comma : commas)
        changed[comma] = QChar(static_cast<char16_t>(*area + kComma));
    replaceIndentingTabs(changed);
    Result<yaml::Document> document = yaml::read(changed);
    if (document && document->root)
        restore(*document->root, *area);
    return refuseUnindentedQuote(std::move(document), text);
}

} // namespace dossier::claude
