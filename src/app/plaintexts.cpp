// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "plaintexts.h"

#include <QAction>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocument>
#include <QToolTip>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QString itemTip(const QAbstractItemView &view, const QPoint &position)
{
    if (const auto *header = qobject_cast<const QHeaderView *>(&view)) {
        const QAbstractItemModel *const model = header->model();
        const int section = header->logicalIndexAt(position);
        return model ? model->headerData(section, header->orientation(), Qt::ToolTipRole).toString() : QString();
    }
    return view.indexAt(position).data(Qt::ToolTipRole).toString();
}

/// What the widget is about to show there; empty if it leaves that to another.
QString tipAt(const QWidget &widget, const QPoint &position)
{
    QString tip;
    const auto *const view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
    if (view && view->viewport() == &widget) {
        tip = itemTip(*view, position);
    } else if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
        const QAction *const action = menu->toolTipsVisible() ? menu->actionAt(position) : nullptr;
        tip = action ? action->toolTip() : QString();
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        tip = tabs->tabToolTip(tabs->tabAt(position));
    }
    return tip.isEmpty() ? widget.toolTip() : tip;
}

} // namespace

QString PlainTexts::plainTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    static const QRegularExpression own(u"</?(p|pre|b|br)( style='[a-z0-9 :-]*')?>"_s);
    if (!QString(text).remove(own).contains(u'<'))
        return text;
    return u"<p style='white-space: pre-wrap'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

bool PlainTexts::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        // A tip is one, too, but may have markup of ours.
        auto *const label = qobject_cast<QLabel *>(object);
        if (label && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
            label->setTextFormat(Qt::PlainText);
        return false;
    }
    const auto *const widget = event->type() == QEvent::ToolTip ? qobject_cast<const QWidget *>(object) : nullptr;
    if (!widget)
        return false;
    const auto *const help = static_cast<const QHelpEvent *>(event);
    const QString tip = tipAt(*widget, help->pos());
    const QString plain = plainTip(tip);
    if (plain == tip)
        return false;
    QToolTip::showText(help->globalPos(), plain, const_cast<QWidget *>(widget));
    return true;
}

} // namespace dossier
