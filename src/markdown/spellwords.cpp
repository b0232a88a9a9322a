// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "spellwords.h"

#include "blocks.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// Of a line; what is no prose is painted over with it.
constexpr QChar kGap = u' ';

bool isApostrophe(QChar unit)
{
    return unit == u'\'' || unit == u'’';
}

/// A line of which what no dictionary knows is blanked piece by piece; offsets stay.
class ProseLine
{
public:
    ProseLine(QStringView line, const SpellLine &scope);

    [[nodiscard]] std::vector<TextRange> words();

private:
    void blank(qsizetype from, qsizetype to);
    void blankSpans(const SpellLine &scope);
    void blankTicks();
    void blankEscapes();
    void blankDefinition();
    void blankLinks();
    void blankBetween(QChar open, QChar close, bool (*isOpened)(QChar next));
    void blankAddresses();
    void addWords(qsizetype from, qsizetype to);

    QString m_text;
    std::vector<TextRange> m_words;
};

ProseLine::ProseLine(QStringView line, const SpellLine &scope)
    : m_text(line.toString())
{
    blankSpans(scope);
    if (scope.isHeader) {
        blankTicks();
        blankEscapes();
    }
    blankDefinition();
    blankAddresses();
    blankLinks();
    blankBetween(u'<', u'>',
                 [](QChar next) { return next.isLetter() || next == u'/' || next == u'!' || next == u'@'; });
    blankBetween(u'{', u'}', [](QChar next) { return !next.isSpace(); });
    blankBetween(u'&', u';', [](QChar next) { return next.isLetter() || next == u'#'; });
}

void ProseLine::blank(qsizetype from, qsizetype to)
{
    std::fill(m_text.begin() + from, m_text.begin() + std::min(to, m_text.size()), kGap);
}

/// All that is no prose, and the code in it; what touches code is a part of it (`git`s).
void ProseLine::blankSpans(const SpellLine &scope)
{
    qsizetype end = 0;
    for (const TextRange prose : scope.prose) {
        blank(end, prose.start);
        end = prose.end();
    }
    blank(end, m_text.size());
    for (const TextRange code : scope.code) {
        qsizetype past = code.end();
        while (past < m_text.size() && (m_text.at(past) == u'`' || m_text.at(past).isLetter()))
            ++past;
        blank(code.start, past);
    }
}

/// In the header Markdown reads nothing; people write code as in the prompt.
void ProseLine::blankTicks()
{
    qsizetype open = m_text.indexOf(u'`');
    while (open >= 0) {
        const qsizetype close = m_text.indexOf(u'`', open + 1);
        if (close < 0)
            return;
        blank(open, close + 1);
        open = m_text.indexOf(u'`', close + 1);
    }
}

/// Of \n and \x2d. Of a path (C:\new) no more is looked at either way.
void ProseLine::blankEscapes()
{
    for (qsizetype at = m_text.indexOf(u'\\'); at >= 0; at = m_text.indexOf(u'\\', at)) {
        const QChar kind = at + 1 < m_text.size() ? m_text.at(at + 1) : QChar();
        const qsizetype digits = kind == u'x' ? 2 : kind == u'u' ? 4 : kind == u'U' ? 8 : 0;
        const bool isHex = std::all_of(m_text.cbegin() + std::min(at + 2, m_text.size()),
                                       m_text.cbegin() + std::min(at + 2 + digits, m_text.size()), [](QChar unit) {
                                           return unit.isDigit() || (unit.toLower() >= u'a' && unit.toLower() <= u'f');
                                       });
        blank(at, at + 2 + (isHex ? digits : 0));
    }
}

/// `[name]: address` says nothing else; of a footnote only its name goes.
void ProseLine::blankDefinition()
{
    const QStringView trimmed = QStringView(m_text).trimmed();
    const qsizetype close = m_text.indexOf("]:"_L1);
    if (close >= 0 && trimmed.startsWith(u'['))
        blank(0, trimmed.startsWith("[^"_L1) ? close : m_text.size());
}

/// Behind the words of a link: (destination "title") or [reference].
void ProseLine::blankLinks()
{
    for (qsizetype at = m_text.indexOf(u']'); at >= 0; at = m_text.indexOf(u']', at + 1)) {
        const QChar next = at + 1 < m_text.size() ? m_text.at(at + 1) : QChar();
        if (next != u'(' && next != u'[')
            continue;
        const qsizetype close = m_text.indexOf(next == u'(' ? u')' : u']', at + 2);
        if (close >= 0)
            blank(at, close + 1);
    }
}

void ProseLine::blankBetween(QChar open, QChar close, bool (*isOpened)(QChar next))
{
    for (qsizetype at = m_text.indexOf(open); at >= 0; at = m_text.indexOf(open, at + 1)) {
        if (at + 1 >= m_text.size() || !isOpened(m_text.at(at + 1)))
            continue;
        const qsizetype end = m_text.indexOf(close, at + 1);
        if (end < 0)
            return;
        // An entity is one word, whatever else is in brackets.
        if (open != u'&' || !QStringView(m_text).sliced(at, end - at).contains(kGap))
            blank(at, end + 1);
    }
}

/// https://… and www.… with all that can be in them.
void ProseLine::blankAddresses()
{
    const auto end = [this](qsizetype at) {
        const auto isPart = [](QChar unit) {
            return !unit.isSpace() && unit != u')' && unit != u'>' && unit != u'"' && unit != u'|';
        };
        while (at < m_text.size() && isPart(m_text.at(at)))
            ++at;
        return at;
    };
    for (qsizetype at = m_text.indexOf("://"_L1); at >= 0; at = m_text.indexOf("://"_L1, at + 3)) {
        qsizetype start = at;
        while (start > 0 && m_text.at(start - 1).isLetter())
            --start;
        blank(start, end(at));
    }
}

/// Where one thing written together ends and the next begins.
bool isBetweenWords(QChar unit)
{
    static constexpr QStringView kMarks = u"\"“”„‟‘‚‹›«»()[]{}<>,;!?|–—…·•*`";
    return unit.isSpace() || kMarks.contains(unit);
}

/// Of what is written together: no word of a language, but a name of a file, an
/// address, a variable, an option.
bool isTechnical(QStringView piece)
{
    static constexpr QStringView kSigns = u"@/\\=$%^&+~#_";
    if (piece.startsWith(u'-') && piece.size() > 1 && (piece[1].isLetter() || piece[1] == u'-'))
        return true;
    for (qsizetype i = 0; i < piece.size(); ++i) {
        const QChar unit = piece[i];
        const bool isBeforeLetter = i + 1 < piece.size() && piece[i + 1].isLetterOrNumber();
        if (unit.isDigit() || unit.category() == QChar::Other_Format || (unit.isSurrogate() && !piece.isValidUtf16()))
            return true;
        if (kSigns.contains(unit))
            return true;
        if ((unit == u'.' || unit == u':') && isBeforeLetter && (i == 0 || piece[i - 1] != u'.'))
            return true;
    }
    return false;
}

/// Emphasis, quotes and the ends of sentences.
QStringView withoutMarks(QStringView piece)
{
    const auto isMark = [](QChar unit) { return unit == u'_' || unit == u'~' || isApostrophe(unit); };
    while (!piece.isEmpty() && isMark(piece.front()))
        piece = piece.sliced(1);
    while (!piece.isEmpty() && (isMark(piece.back()) || piece.back() == u'.' || piece.back() == u':'))
        piece.chop(1);
    return piece;
}

/// Of scripts in which blanks part no words, a dictionary has no words to offer.
bool isParted(QChar unit)
{
    switch (unit.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return false;
    default:
        return true;
    }
}

bool isLookedUp(QStringView word, bool isPartOfMore)
{
    constexpr qsizetype kShortPart = 2; // the re of re-read
    if (word.size() < 2 || (isPartOfMore && word.size() <= kShortPart))
        return false;
    if (word.sliced(1).contains(u'_') || !isParted(word.front()))
        return false;
    const auto isLetter = [](QChar unit) { return unit.isLetter() || unit.isMark() || isApostrophe(unit); };
    const auto isCapital = [](QChar unit) { return unit.isUpper(); };
    return std::ranges::all_of(word, isLetter) && std::ranges::none_of(word.sliced(1), isCapital);
}

std::vector<TextRange> ProseLine::words()
{
    for (qsizetype at = 0; at < m_text.size();) {
        if (isBetweenWords(m_text.at(at))) {
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < m_text.size() && !isBetweenWords(m_text.at(end)))
            ++end;
        const bool isCall = QStringView(m_text).sliced(end).startsWith("()"_L1);
        const QStringView piece = withoutMarks(QStringView(m_text).sliced(at, end - at));
        if (!isCall && !piece.isEmpty() && !isTechnical(piece)) {
            const qsizetype start = piece.data() - m_text.constData();
            addWords(start, start + piece.size());
        }
        at = end;
    }
    return std::move(m_words);
}

/// A language's own rules say where a word ends: she’s is one, well-known is two.
void ProseLine::addWords(qsizetype from, qsizetype to)
{
    const QStringView piece = QStringView(m_text).sliced(from, to - from);
    // Two of them are one that is written in a quoted value.
    if (piece.contains("''"_L1))
        return;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, piece);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const bool isPartOfMore = start > 0 || end < piece.size();
        if (isLookedUp(piece.sliced(start, end - start), isPartOfMore))
            m_words.push_back({from + start, end - start});
        start = end;
    }
}

/// What of ranges in order lies in a line, from its beginning.
std::vector<TextRange> within(const std::vector<TextRange> &ranges, TextRange line)
{
    std::vector<TextRange> inside;
    auto range = std::ranges::partition_point(ranges, [line](TextRange one) { return one.end() <= line.start; });
    for (; range != ranges.end() && range->start < line.end(); ++range) {
        const qsizetype from = std::max(range->start, line.start);
        inside.push_back(TextRange::between(from - line.start, std::min(range->end(), line.end()) - line.start));
    }
    return inside;
}

} // namespace

SpellScope::SpellScope(QStringView text, TextRange prompt, std::vector<TextRange> values)
    : m_prompt(prompt)
    , m_values(std::move(values))
{
    Blocks blocks = blocksOf(text.sliced(prompt.start, prompt.length));
    for (auto *const ranges : {&blocks.code, &blocks.fences}) {
        for (TextRange &range : *ranges)
            range.start += prompt.start;
    }
    m_code = std::move(blocks.code);
    m_fences = std::move(blocks.fences);
}

SpellLine SpellScope::line(TextRange line) const
{
    // The line of a fence names a language, say.
    if (!within(m_fences, line).empty())
        return {};
    if (line.start >= m_prompt.start)
        return {.prose = within({m_prompt}, line), .code = within(m_code, line)};
    return {.prose = within(m_values, line), .code = {}, .isHeader = true};
}

std::vector<TextRange> spellWords(QStringView line, const SpellLine &scope)
{
    // The first line of a block of code that has no other yet.
    const QStringView trimmed = line.trimmed();
    if (scope.prose.empty() || trimmed.startsWith("```"_L1) || trimmed.startsWith("~~~"_L1))
        return {};
    return ProseLine(line, scope).words();
}

} // namespace dossier
