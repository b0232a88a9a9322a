// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "highlighter.h"

#include "specialcharacters.h"
#include "syntax.h"
#include "text/chunkedtext.h"
#include "text/sourcetext.h"
#include "text/wellformed.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include <QFontMetricsF>
#include <QTextDocument>

#include <limits>

namespace dossier {

namespace {

constexpr int kSliceMs = 8;
// Longer than any line a person reads; a rule of a language may be slow beyond.
constexpr int kColouredUnits = 20'000;
// States come and go while somebody types; begin anew rather than keep them all.
constexpr qsizetype kManyStates = 5'000;

QTextCharFormat charFormat(const KSyntaxHighlighting::Format &format, const KSyntaxHighlighting::Theme &theme)
{
    QTextCharFormat result;
    if (format.hasTextColor(theme))
        result.setForeground(format.textColor(theme));
    if (format.hasBackgroundColor(theme))
        result.setBackground(format.backgroundColor(theme));
    if (format.isBold(theme))
        result.setFontWeight(QFont::Bold);
    if (format.isItalic(theme))
        result.setFontItalic(true);
    if (format.isUnderline(theme))
        result.setFontUnderline(true);
    if (format.isStrikeThrough(theme))
        result.setFontStrikeOut(true);
    return result;
}

} // namespace

Highlighter::Highlighter(Syntax *syntax, QObject *parent)
    : QSyntaxHighlighter(parent)
    , m_syntax(syntax)
{
    m_slices.setSingleShot(true);
    connect(&m_slices, &QTimer::timeout, this, &Highlighter::doSlice);
    connect(m_syntax, &Syntax::ready, this, &Highlighter::restart);
}

void Highlighter::start()
{
    if (m_started)
        return;
    m_started = true;
    if (QTextDocument *const text = document()) {
        // A line that comes or goes above the frontier would leave a gap.
        connect(text, &QTextDocument::blockCountChanged, this, [this] {
            if (!m_finished)
                restart();
        });
    }
    restart();
}

void Highlighter::setColours(bool dark, bool high)
{
    if (dark == m_dark && high == m_high)
        return;
    m_dark = dark;
    m_high = high;
    restart();
}

void Highlighter::restart()
{
    if (!m_started || !m_syntax->isReady())
        return;
    setDefinition(m_syntax->definition());
    setTheme(m_syntax->theme(m_dark, m_high));
    m_formats.clear();
    m_ids.clear();
    m_states.clear();
    m_frontier = -1;
    // Colours of all lines of a very long text would take a minute and hundreds of megabytes.
    m_end = document() && document()->characterCount() > kWholeText ? int(kTextHead) : std::numeric_limits<int>::max();
    m_finished = false;
    m_slices.start(0);
}

void Highlighter::doSlice()
{
    if (!document())
        return;
    QElapsedTimer timer;
    timer.start();
    QTextBlock block = document()->findBlockByNumber(m_frontier + 1);
    while (block.isValid() && block.position() < m_end && timer.elapsed() < kSliceMs) {
        m_frontier = block.blockNumber();
        rehighlightBlock(block);
        block = block.next();
    }
    if (block.isValid() && block.position() < m_end) {
        m_slices.start(0);
        return;
    }
    m_frontier = std::numeric_limits<int>::max();
    m_finished = true;
    Q_EMIT finished();
}

void Highlighter::highlightBlock(const QString &text)
{
    if (!definition().isValid() || currentBlock().blockNumber() > m_frontier || isOverdue())
        return;
    if (currentBlock().position() >= m_end)
        return markInvisible(text);
    const int previous = previousBlockState();
    const KSyntaxHighlighting::State before = m_states.value(previous);
    // The definitions' expressions are matched without a look at the text first.
    QString line = wellFormed(text.size() > kColouredUnits ? text.left(kColouredUnits) : text);
    // A return at the end of a line, in a file whose other lines have none, is seen by nobody.
    if (line.size() == text.size() && SourceText::isStrayReturn(text, text.size() - 1))
        line.back() = u' ';
    const KSyntaxHighlighting::State after = highlightLine(line, before);
    markInvisible(text);
    setCurrentBlockState(idOf(after));
}

/// A key may change the colours of all lines below, such as ``` does. What
/// does not fit into a slice is left to the next ones.
bool Highlighter::isOverdue()
{
    if (!m_finished)
        return false;
    if (!m_inPass) {
        m_inPass = true;
        m_pass.start();
        QMetaObject::invokeMethod(this, [this] { m_inPass = false; }, Qt::QueuedConnection);
    }
    if (m_pass.elapsed() < kSliceMs)
        return false;
    m_finished = false;
    m_frontier = currentBlock().blockNumber() - 1;
    m_slices.start(0);
    return true;
}

void Highlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length == 0)
        return;
    auto known = m_formats.find(format.id());
    if (known == m_formats.end())
        known = m_formats.insert(format.id(), charFormat(format, theme()));
    setFormat(offset, length, *known);
}

/// Makes room for the sign that CodeEditor paints over what cannot be seen.
void Highlighter::markInvisible(const QString &text)
{
    const QStringView head = QStringView(text).left(kColouredUnits);
    for (qsizetype i = 0; i < head.size(); ++i) {
        const char16_t unit = head.at(i).unicode();
        if (unit >= 0x20 && unit < 0x7F)
            continue;
        qsizetype letters = visibleSign(text, i).size();
        if (letters == 0)
            continue;
        qsizetype end = i + 1;
        // A run of tags is one cluster, which is given room once.
        if (isTagAt(text, i)) {
            for (end = i + 2; end < head.size() && isTagAt(text, end); end += 2)
                letters += visibleSign(text, end).size();
        }
        // A soft hyphen takes no width of its own: the unit before it gives the room.
        const int carrier = unit == 0x00AD && i > 0 ? int(i) - 1 : int(i);
        QTextCharFormat room = format(carrier);
        if (carrier == i)
            room.setForeground(Qt::transparent);
        room.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        room.setFontLetterSpacing(QFontMetricsF(document()->defaultFont()).horizontalAdvance(u'0') * double(letters));
        setFormat(carrier, int(end - i), room);
        i = end - 1;
    }
}

int Highlighter::idOf(const KSyntaxHighlighting::State &state)
{
    const auto known = m_ids.constFind(state);
    if (known != m_ids.constEnd())
        return *known;
    const int id = int(m_states.size());
    m_states.append(state);
    m_ids.insert(state, id);
    if (m_finished && m_states.size() > kManyStates)
        QMetaObject::invokeMethod(this, &Highlighter::restart, Qt::QueuedConnection);
    return id;
}

} // namespace dossier
