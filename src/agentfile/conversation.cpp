// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "conversation.h"

#include "exampleparts.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

using Kind = ExamplePart::Kind;

struct Name {
    QLatin1StringView text;
    Kind kind;
};
/// Who speaks, in any case of letters.
constexpr std::array kNames{
    Name{"user"_L1, Kind::User},
    Name{"human"_L1, Kind::User},
    Name{"you"_L1, Kind::User},
    Name{"me"_L1, Kind::User},
    Name{"assistant"_L1, Kind::Assistant},
    Name{"ai"_L1, Kind::Assistant},
    Name{"agent"_L1, Kind::Assistant},
    Name{"claude code"_L1, Kind::Assistant},
    Name{"claude"_L1, Kind::Assistant},
    Name{"chatgpt"_L1, Kind::Assistant},
    Name{"gpt"_L1, Kind::Assistant},
    Name{"gemini"_L1, Kind::Assistant},
    Name{"copilot"_L1, Kind::Assistant},
    Name{"context"_L1, Kind::Context},
    Name{"commentary"_L1, Kind::Commentary},
};

struct Mark {
    QStringView text;
    Kind kind;
};
/// What opens a line in Claude Code's terminal; the versions differ.
constexpr std::array kMarks{
    Mark{u"> ", Kind::User},
    Mark{u"❯ ", Kind::User},
    Mark{u"⏺ ", Kind::Assistant},
    Mark{u"● ", Kind::Assistant},
};
constexpr QStringView kToolAnswer = u"⎿";

struct Turn {
    Kind kind = Kind::Context;
    QStringList lines;
};

/// Whether a line opens or closes a block of code.
bool isFence(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.startsWith("```"_L1) || text.startsWith("~~~"_L1);
}

/// `**User:** …`, `### Claude`, `You said:`; nothing else of the line but the
/// name may stand before the colon.
const QRegularExpression &nameLine()
{
    static const QRegularExpression expression = [] {
        QStringList names;
        for (const Name &name : kNames)
            names << name.text;
        return QRegularExpression(u"^\\s*(?:[-*]\\s+)?(#{1,6}\\s+)?(\\*\\*|__|[*_])?(%1)"
                                  "(?:\\s+(?:said|says|asked|responded|replied|wrote))?(?:\\s*\\([^()]{1,40}\\))?"
                                  "\\s*(:?)(\\*\\*|__|[*_])?\\s*(:?)\\s*(.*)$"_s.arg(names.join(u'|')),
                                  QRegularExpression::CaseInsensitiveOption);
    }();
    return expression;
}

std::optional<Turn> namedTurn(const QString &line)
{
    const QRegularExpressionMatch match = nameLine().match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasColon = match.capturedLength(4) + match.capturedLength(6) > 0;
    const bool isMarked = match.capturedLength(1) > 0 || (match.capturedLength(2) > 0 && match.capturedLength(5) > 0);
    const QString rest = match.captured(7);
    if (!hasColon && (!isMarked || !rest.isEmpty()))
        return std::nullopt;
    const QString name = match.captured(3);
    const auto known = std::ranges::find_if(
        kNames, [&name](const Name &row) { return name.compare(row.text, Qt::CaseInsensitive) == 0; });
    return Turn{known->kind, {rest}};
}

std::vector<Turn> namedTurns(const QStringList &lines)
{
    std::vector<Turn> turns{Turn()};
    bool isCode = false;
    for (const QString &line : lines) {
        std::optional<Turn> turn = isCode ? std::nullopt : namedTurn(line);
        if (turn)
            turns.push_back(std::move(*turn));
        else
            turns.back().lines << line;
        // `Claude: ```py` opens one as well.
        if (isFence(turns.back().lines.constLast()))
            isCode = !isCode;
    }
    return turns;
}

/// Without the calls of tools, which are told by the answer below them.
std::vector<Turn> terminalTurns(const QStringList &lines)
{
    std::vector<Turn> turns{Turn()};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        const auto mark = std::ranges::find_if(kMarks, [&line](const Mark &row) { return line.startsWith(row.text); });
        const bool isAnswer = line.trimmed().startsWith(kToolAnswer);
        const bool isCall = mark != kMarks.end() && mark->kind == Kind::Assistant && i + 1 < lines.size() &&
                            lines[i + 1].trimmed().startsWith(kToolAnswer);
        if (isCall || isAnswer) {
            turns.push_back({Kind::Commentary, {}}); // takes what belongs to the answer, and is dropped
        } else if (mark != kMarks.end()) {
            turns.push_back({mark->kind, {line.sliced(mark->text.size())}});
        } else {
            // What is wrapped stands below the words, not below the mark.
            turns.back().lines << (line.startsWith("  "_L1) ? line.sliced(2) : line);
        }
    }
    std::erase_if(turns, [](const Turn &turn) { return turn.kind == Kind::Commentary; });
    return turns;
}

bool speaks(const Turn &turn)
{
    return turn.kind == Kind::User || turn.kind == Kind::Assistant;
}

/// Without quotation marks that enclose all of it.
QString wordsOf(const Turn &turn)
{
    QString text = turn.lines.join(u'\n').trimmed();
    const bool isQuoted = text.size() > 1 && (text.front() == u'"' || text.front() == u'\'') &&
                          text.back() == text.front() && text.count(text.front()) == 2;
    return isQuoted ? text.sliced(1, text.size() - 2) : text;
}

std::optional<ExampleBlock> blockFrom(const std::vector<Turn> &turns, bool joinsTurns)
{
    if (std::ranges::none_of(turns, speaks))
        return std::nullopt;
    ExampleBlock block;
    bool isLastTurn = false;
    for (const Turn &turn : turns) {
        const QString words = wordsOf(turn);
        if (words.isEmpty())
            continue;
        if (!speaks(turn)) {
            QString &text = turn.kind == Kind::Context ? block.context : block.commentary;
            text += (text.isEmpty() ? QString() : u"\n"_s) + words;
            isLastTurn = false;
            continue;
        }
        const auto speaker = turn.kind == Kind::User ? ExampleTurn::Speaker::User : ExampleTurn::Speaker::Assistant;
        if (joinsTurns && isLastTurn && block.turns.back().speaker == speaker)
            block.turns.back().text += u"\n\n"_s + words;
        else
            block.turns.push_back({speaker, words});
        isLastTurn = true;
    }
    return block.turns.empty() ? std::nullopt : std::optional(block);
}

/// `<user>…</user>` and the like.
std::optional<ExampleBlock> taggedConversation(const QString &text)
{
    if (!text.contains("<user>"_L1) && !text.contains("<assistant>"_L1) && !text.contains("<example>"_L1))
        return std::nullopt;
    const QString wrapped = text.contains("<example>"_L1) ? text : u"<example>\n"_s + text + u"\n</example>"_s;
    for (const ExampleBlock &read : readExamples(wrapped)) {
        ExampleBlock block = read;
        block.range = {};
        block.closed = true;
        block.literalNewlines = false;
        if (!block.turns.empty())
            return block;
    }
    return std::nullopt;
}

} // namespace

std::optional<ExampleBlock> conversationFrom(const QString &pasted)
{
    QString text = pasted;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::ParagraphSeparator, u'\n');
    if (auto tagged = taggedConversation(text))
        return tagged;
    const QStringList lines = text.split(u'\n');
    if (auto named = blockFrom(namedTurns(lines), false))
        return named;
    // `> ` alone is a quotation of Markdown.
    const bool answers = std::ranges::any_of(lines, [](const QString &line) {
        return std::ranges::any_of(
            kMarks, [&line](const Mark &row) { return row.kind == Kind::Assistant && line.startsWith(row.text); });
    });
    return answers ? blockFrom(terminalTurns(lines), true) : std::nullopt;
}

} // namespace dossier
