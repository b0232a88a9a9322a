// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rulepage.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// Has to stand outside any namespace; the library is static in what is shipped.
static void initialiseResources()
{
    Q_INIT_RESOURCE(dossier_rules);
}

namespace dossier {

namespace {

constexpr QLatin1StringView kFence = "````"_L1;
constexpr QLatin1StringView kFolder = "/project/.claude/agents/"_L1;

Error syntaxError(const QString &what)
{
    return {.code = Error::Code::Syntax, .text = what};
}

int hexDigits(QStringView text, qsizetype at, qsizetype count)
{
    bool isNumber = false;
    const int value = at + count <= text.size() ? text.sliced(at, count).toInt(&isNumber, 16) : 0;
    return isNumber ? value : -1;
}

/// \uXXXX is a character, \xXX a byte.
QByteArray unescaped(const QString &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = text[i] == u'\\' && i + 1 < text.size() ? text[i + 1] : QChar();
        const qsizetype digits = next == u'u' ? 4 : next == u'x' ? 2 : 0;
        const int code = digits > 0 ? hexDigits(text, i + 2, digits) : -1;
        if (code >= 0) {
            bytes += digits == 2 ? QByteArray(1, static_cast<char>(code)) : QString(QChar(code)).toUtf8();
            i += digits + 1;
        } else if (next == u'0' && i + 3 == text.size()) {
            return bytes; // no line end at the end
        } else if (next == u'r' || next == u't' || next == u'\\') {
            bytes += next == u'r' ? '\r' : next == u't' ? '\t' : '\\';
            ++i;
        } else {
            // Both halves of a character beyond the first plane belong together.
            const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
            bytes += QStringView(text).sliced(i, length).toUtf8();
            i += length - 1;
        }
    }
    return bytes;
}

FileContext::Place placeOf(QStringView word)
{
    using Place = FileContext::Place;
    return word == "plugin"_L1    ? Place::Plugin
           : word == "user"_L1    ? Place::User
           : word == "managed"_L1 ? Place::Managed
                                  : Place::Project;
}

bool takeContext(FileContext &context, const QString &key, const QString &value)
{
    if (key == "path"_L1)
        context.path = value.startsWith(u'/') ? value : "/project/"_L1 + value;
    else if (key == "place"_L1)
        context.place = placeOf(value);
    else if (key == "neighbour"_L1)
        context.neighbours.push_back({value.section(u'@', 0, 0), "/project/"_L1 + value.section(u'@', 1), {}, {}});
    else if (key == "starts"_L1 && !context.neighbours.empty())
        context.neighbours.back().starts += value;
    else if (key == "tokens"_L1)
        context.descriptionTokens = value.toLongLong();
    else if (key == "skills"_L1)
        context.skills = value.split(u',', Qt::SkipEmptyParts);
    else if (key == "missing"_L1)
        context.missingFiles += value;
    else
        return false;
    return true;
}

/// What the words behind ````markdown say; the bytes are still the text's.
Result<RuleExample> readExample(const QStringList &words, const QString &text)
{
    RuleExample example;
    example.context.path = kFolder + "probe.md"_L1;
    bool isEscaped = false;
    bool isCrlf = false;
    bool hasMark = false;
    qsizetype repeats = 1;
    for (const QString &word : words) {
        const QString key = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1);
        if (word == "bad"_L1 || word == "good"_L1)
            example.isBad = word == "bad"_L1;
        else if (word == "escaped"_L1)
            isEscaped = true;
        else if (word == "crlf"_L1)
            isCrlf = true;
        else if (word == "bom"_L1)
            hasMark = true;
        else if (key == "repeat"_L1)
            repeats = value.toLongLong();
        else if (key == "dialect"_L1)
            example.dialect = value;
        else if (key == "configuration"_L1)
            example.configuration = value.toUtf8();
        else if (!takeContext(example.context, key, value))
            return std::unexpected(syntaxError(word));
    }
    example.bytes = isEscaped ? unescaped(text) : text.toUtf8();
    const QByteArray lastLine = example.bytes.sliced(example.bytes.chopped(1).lastIndexOf('\n') + 1);
    example.bytes += lastLine.repeated(std::max<qsizetype>(repeats - 1, 0));
    if (isCrlf)
        example.bytes.replace('\n', "\r\n");
    if (hasMark)
        example.bytes.prepend("\xEF\xBB\xBF");
    example.context.dialect = example.dialect;
    return example;
}

} // namespace

QStringList RulePage::all()
{
    initialiseResources();
    const QString folder = u":/rules/"_s;
    QStringList ids;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        ids += files.next().sliced(folder.size()).chopped(3);
    ids.sort();
    return ids;
}

Result<RulePage> RulePage::of(const QString &ruleId)
{
    initialiseResources();
    QFile file(u":/rules/"_s + ruleId + u".md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{.code = Error::Code::NotFound, .text = ruleId});
    RulePage page;
    page.m_markdown = QString::fromUtf8(file.readAll());
    const QStringList lines = page.m_markdown.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].startsWith(kFence))
            continue;
        const QStringList words = lines[i].sliced(kFence.size()).split(u' ', Qt::SkipEmptyParts);
        QString text;
        for (++i; i < lines.size() && lines[i] != kFence; ++i)
            text += lines[i] + u'\n';
        Result<RuleExample> example = readExample(words.sliced(std::min<qsizetype>(words.size(), 1)), text);
        if (!example)
            return std::unexpected(example.error());
        page.m_examples.push_back(std::move(*example));
    }
    return page;
}

} // namespace dossier
