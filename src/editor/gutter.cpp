// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gutter.h"

#include "codeeditor.h"
#include "models/icons.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QToolTip>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 4;
constexpr int kChangeZone = 8; ///< pixels at the right edge that ask for the change of a line

/// Whoever cannot see the strip is told what it says of the current line.
class SpokenGutter : public QAccessibleWidget
{
public:
    explicit SpokenGutter(Gutter *gutter)
        : QAccessibleWidget(gutter, QAccessible::Graphic)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? static_cast<const Gutter *>(widget())->currentLineText()
                                                : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *spoken(const QString & /*className*/, QObject *object)
{
    auto *gutter = qobject_cast<Gutter *>(object);
    return gutter ? new SpokenGutter(gutter) : nullptr;
}

} // namespace

Gutter::Gutter(CodeEditor *editor)
    : QWidget(editor)
    , m_editor(editor)
{
    QAccessible::installFactory(spoken); // once for all of them
    setObjectName(u"gutter"_s);
    setAccessibleName(tr("Line numbers, problems and changes since the last commit"));
    setMouseTracking(true);
}

int Gutter::markWidth() const
{
    return m_editor->fontMetrics().height();
}

int Gutter::foldWidth() const
{
    return m_editor->fontMetrics().height();
}

int Gutter::neededWidth() const
{
    const int lines = std::max(99, m_editor->blockCount());
    const auto digits = int(QString::number(lines).size());
    return markWidth() + digits * m_editor->fontMetrics().horizontalAdvance(u'9') + foldWidth() + 2 * kGap;
}

void Gutter::paintEvent(QPaintEvent *event)
{
    const ThemeColours &colours = m_editor->colours();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(event->rect(), m_editor->isColumn() ? palette().color(QPalette::Base) : colours.gutterGround);
    painter.setFont(m_editor->font());
    const int lineHeight = m_editor->fontMetrics().height();
    const QHash<int, Severity> severities = m_editor->marks().severities();
    const int current = m_editor->textCursor().blockNumber();
    const int last = m_editor->blockCount() - 1;
    for (const CodeEditor::VisibleLine &line : m_editor->visibleLines()) {
        const QRect all(0, line.top, width(), line.height);
        if (!all.intersects(event->rect()))
            continue;
        const QRect row(0, line.top, width(), lineHeight);
        m_editor->lineMarks().paint(painter, all, line.line, line.line == last, colours);
        painter.setPen(line.line == current ? palette().color(QPalette::Text) : colours.quiet);
        const QRect number(0, row.top(), width() - foldWidth() - kGap, lineHeight);
        if (const int shown = m_editor->lineNumber(line.line); shown > 0)
            painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, QString::number(shown));
        if (const auto severity = severities.constFind(line.line); severity != severities.constEnd()) {
            const int side = std::min(lineHeight, 16 * lineHeight / 17);
            Icons::severity(*severity).paint(&painter, QRect(2, row.top() + (lineHeight - side) / 2, side, side));
        }
        if (m_editor->folds().isHead(line.line)) {
            const int side = lineHeight * 3 / 4;
            const QRect place(width() - foldWidth(), row.top(), foldWidth(), lineHeight);
            QRect icon(0, 0, side, side);
            icon.moveCenter(place.center());
            const auto name = m_editor->folds().isFolded(line.line) ? u"chevron-right" : u"chevron-down";
            Icons::icon(name, colours.quiet).paint(&painter, icon);
        }
    }
}

QString Gutter::currentLineText() const
{
    const int line = m_editor->textCursor().blockNumber();
    const int hidden = m_editor->folds().hiddenLines(line);
    const QString folded = hidden == 0   ? QString()
                           : hidden == 1 ? tr("1 line is folded below this one.")
                                         : tr("%n lines are folded below this one.", nullptr, hidden);
    const QString said = folded + m_editor->marks().tooltipOfLine(line) +
                         m_editor->lineMarks().toolTip(line, line == m_editor->blockCount() - 1);
    return QTextDocumentFragment::fromHtml(said).toPlainText().trimmed();
}

int Gutter::foldAt(QPoint position) const
{
    const int line = position.x() >= width() - foldWidth() ? m_editor->lineAt(position.y()) : -1;
    return line >= 0 && m_editor->folds().isHead(line) ? line : -1;
}

void Gutter::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->button() != Qt::LeftButton)
        return;
    if (const int head = foldAt(position); head >= 0) {
        m_editor->setFolded(head, !m_editor->folds().isFolded(head));
        return;
    }
    const int line = m_editor->lineAt(position.y());
    if (line < 0)
        return;
    QTextCursor cursor(m_editor->document()->findBlockByNumber(line));
    cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->setFocus(Qt::MouseFocusReason);
}

QString Gutter::foldHelp(int head) const
{
    const bool isFolded = m_editor->folds().isFolded(head);
    if (m_editor->folds().isHeader(head))
        return isFolded ? tr("Show the header") : tr("Fold the header");
    return isFolded ? tr("Show the folded lines") : tr("Fold the lines that belong to this one");
}

void Gutter::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(foldAt(event->position().toPoint()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Gutter::wheelEvent(QWheelEvent *event)
{
    m_editor->scrollByWheel(event);
}

bool Gutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const int line = m_editor->lineAt(help->y());
    QString text = m_editor->marks().tooltipOfLine(line);
    const QString change = m_editor->lineMarks().toolTip(line, line == m_editor->blockCount() - 1);
    if (line >= 0 && !change.isEmpty() && (text.isEmpty() || help->x() >= width() - kChangeZone))
        text = change;
    if (const int head = foldAt(help->pos()); head >= 0 && help->x() < width() - kChangeZone)
        text = foldHelp(head);
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace dossier
