// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "tolerantyaml.h"

#include "strictness.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace dossier::claude {

using namespace Qt::StringLiterals;

namespace {

/// Stand-ins lie in a private area that no text of this header uses.
constexpr std::array<char16_t, 4> kAreas{0xE800, 0xEC00, 0xF000, 0xF400};
constexpr char16_t kAreaSize = 0x100;

/// The number of a unit that libyaml refuses or breaks a line at; -1 for all others.
int oddity(char16_t unit)
{
    if (unit == 0x2028 || unit == 0x2029)
        return 0xF0 + (unit - 0x2028);
    const bool control = (unit >= 0x01 && unit < 0x20) || (unit >= 0x7F && unit <= 0x9F);
    return control && unit != u'\t' && unit != u'\n' && unit != u'\r' ? unit : -1;
}

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

/// Tabs in lines that hold nothing else but a comment become spaces; libyaml
/// refuses them.
void replaceBlankTabs(QString &text)
{
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        qsizetype content = start;
        while (content < end && (text[content] == u' ' || text[content] == u'\t'))
            ++content;
        if (content == end || text[content] == u'#' || text[content] == u'\r')
            std::replace(text.begin() + start, text.begin() + content, QChar(u'\t'), QChar(u' '));
        start = end + 1;
    }
}

/// Commas that begin a value, and tabs that begin the text of a block scalar.
void replaceBeginnings(QString &text, char16_t area)
{
    static const QRegularExpression commas(u"^(?:[^\\n\\[{]*:[ \\t]+|[ \\t]+)(,)"_s,
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression tabs(u"[|>][-+0-9]*[ \\t]*\\r?\\n(?: *\\r?\\n)* +(\\t)"_s);
    const QString before = text;
    for (const QRegularExpression *pattern : {&commas, &tabs}) {
        for (const QRegularExpressionMatch &match : pattern->globalMatch(before)) {
            const qsizetype at = match.capturedStart(1);
            text[at] = QChar(static_cast<char16_t>(area + before[at].unicode()));
        }
    }
}

/// Surrogates lie as far before this area as they are many.
constexpr char16_t kSurrogateArea = 0xE000;
constexpr char16_t kSurrogates = 0x0800;

/// Escapes of surrogate pairs, which writers of JSON make, become escapes of
/// an area that the text does not use; whether they were any.
bool replaceSurrogateEscapes(QString &text)
{
    static const QRegularExpression area(u"[\\x{E000}-\\x{E7FF}]|\\\\u[eE][0-7]"_s);
    static const QRegularExpression pair(u"\\\\u([dD][89abAB])[[:xdigit:]]{2}\\\\u([dD][c-fC-F])[[:xdigit:]]{2}"_s);
    if (!text.contains(pair) || text.contains(area))
        return false;
    const QString before = text;
    for (const QRegularExpressionMatch &match : pair.globalMatch(before)) {
        for (const int group : {1, 2}) {
            const int high = match.capturedView(group).toInt(nullptr, 16) + (kSurrogates >> 8);
            text.replace(match.capturedStart(group), 2, QString::number(high, 16));
        }
    }
    return true;
}

void restoreSurrogates(yaml::Node &node)
{
    static const QRegularExpression written(u"\\\\u(e[0-7])(?=[[:xdigit:]]{2})"_s);
    for (QChar &c : node.value) {
        if (c.unicode() >= kSurrogateArea && c.unicode() < kSurrogateArea + kSurrogates)
            c = QChar(static_cast<char16_t>(c.unicode() - kSurrogates));
    }
    const QString value = node.value;
    for (const QRegularExpressionMatch &match : written.globalMatch(value)) {
        const int high = match.capturedView(1).toInt(nullptr, 16) - (kSurrogates >> 8);
        node.value.replace(match.capturedStart(1), 2, QString::number(high, 16));
    }
    for (yaml::Node &item : node.items)
        restoreSurrogates(item);
    for (auto &[key, content] : node.entries) {
        restoreSurrogates(key);
        restoreSurrogates(content);
    }
}

/// The first area that the text does not use.
std::optional<char16_t> freeArea(const QString &text)
{
    const auto area = std::ranges::find_if(kAreas, [&text](char16_t candidate) {
        return std::ranges::none_of(text, [candidate](QChar c) { return isIn(c.unicode(), candidate); });
    });
    return area == kAreas.end() ? std::nullopt : std::optional(*area);
}

/// Control characters and the line ends that only libyaml knows.
void replaceOddUnits(QString &text, char16_t area)
{
    for (QChar &c : text) {
        if (const int number = oddity(c.unicode()); number >= 0)
            c = QChar(static_cast<char16_t>(area + number));
    }
}

Result<yaml::Document> readChanged(const QString &text)
{
    const auto area = freeArea(text);
    if (!area)
        return yaml::read(text);
    QString changed = text;
    replaceOddUnits(changed, *area);
    Result<yaml::Document> document = yaml::read(changed);
    bool hasSurrogates = false;
    if (!document) {
        hasSurrogates = replaceSurrogateEscapes(changed);
        replaceBeginnings(changed, *area);
        replaceBlankTabs(changed);
        document = yaml::read(changed);
    }
    if (!document || !document->root)
        return document;
    restore(*document->root, *area);
    if (hasSurrogates)
        restoreSurrogates(*document->root);
    return document;
}

/// The client's parser ends the last line of a block scalar, written or not.
bool endsInsideLine(QStringView text)
{
    const QStringView line = text.sliced(text.lastIndexOf(u'\n') + 1);
    return std::ranges::any_of(line, [](QChar c) { return c != u' ' && c != u'\t'; });
}

} // namespace

Result<yaml::Document> readTolerantly(const QString &text)
{
    const QString ended = endsInsideLine(text) ? text + u'\n' : text;
    Result<yaml::Document> document = readChanged(ended);
    if (document && document->root) {
        if (auto error = refusal(*document->root, ended))
            return std::unexpected(std::move(*error));
    }
    return document;
}

} // namespace dossier::claude
