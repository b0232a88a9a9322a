// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "palette.h"

#include "announcer.h"
#include "models/icons.h"
#include "models/palettemodel.h"
#include "palettedelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 12; // that are seen at once
constexpr int kLetters = 100; // as wide as so many
constexpr int kLeastWidth = 200;
constexpr int kBeside = 20; // that is left free of a narrow window
constexpr int kMostTyped = 200;

} // namespace

Palette::Palette(PaletteModel *model, QWidget *window)
    : QFrame(window)
    , m_model(model)
    , m_window(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"palette"_s);
    setFrameShape(QFrame::StyledPanel);
    setFrameShadow(QFrame::Raised);
    setAutoFillBackground(true);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Go to or do"));
    m_field->setMaxLength(kMostTyped);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(6);
    m_hint->setObjectName(u"paletteHint"_s);
    m_hint->setText(tr("Begin with “>” for commands, “@” for headings, “:” for a line, “,” for settings."));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(4);
    for (QWidget *part : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_list),
                          static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_hint)})
        column->addWidget(part);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    window->installEventFilter(this);
    hide();
}

void Palette::open(const QString &text)
{
    if (!isVisible())
        m_before = m_window->focusWidget();
    m_model->refresh();
    if (m_field->text() == text)
        search(text);
    else
        m_field->setText(text);
    show();
    place();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->setCursorPosition(static_cast<int>(text.size()));
    sayRow();
}

void Palette::leave()
{
    if (!isVisible())
        return;
    // Hiding alone would hand the keys to whatever comes next in the window.
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

void Palette::search(const QString &text)
{
    m_model->setText(text);
    const PaletteSource *source = m_model->source();
    const bool isEmpty = m_model->rowCount() == 0;
    m_field->setPlaceholderText(source ? source->placeholder() : QString());
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(isEmpty && source ? source->nothingFound() : QString());
    m_hint->setVisible(text.isEmpty());
    setRow(0);
    if (isVisible()) {
        place();
        if (isEmpty)
            Announcer::say(m_field, m_nothing->text());
        else
            sayRow();
    }
}

void Palette::setRow(int row)
{
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void Palette::sayRow() const
{
    const QModelIndex row = m_list->currentIndex();
    if (row.isValid())
        Announcer::say(m_field, row.data(Qt::AccessibleTextRole).toString());
}

/// In the middle of the window's top, as high as what was found.
void Palette::place()
{
    const auto *main = qobject_cast<const QMainWindow *>(m_window);
    const int top = main && main->centralWidget() ? main->centralWidget()->y() : 0;
    const int width =
        std::max(std::min(fontMetrics().averageCharWidth() * kLetters, m_window->width() - 2 * kBeside), kLeastWidth);
    const int row = m_list->itemDelegate()->sizeHint({}, {}).height();
    const auto height = [&] {
        return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                             : layout()->totalSizeHint().height();
    };
    m_list->setFixedHeight(row);
    const int room = (m_window->height() - top - kBeside - height()) / row;
    const int rows = 1 + std::clamp(room, 0, std::clamp(m_model->rowCount(), 1, kMostRows) - 1);
    m_list->setFixedHeight(rows * row);
    setGeometry((m_window->width() - width) / 2, top, width, height());
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        // Keys of the palette are nobody else's meanwhile.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible()) {
        // Another window, or the field's own menu, may give them back.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
    }
    return QFrame::eventFilter(watched, event);
}

bool Palette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int last = m_model->rowCount() - 1;
    const int row = m_list->currentIndex().row();
    const bool isControl = modifiers == Qt::ControlModifier;
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        return true; // nothing else here takes the keys
    if (modifiers != Qt::NoModifier && !isControl)
        return false;
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Down:
        setRow(row >= last ? 0 : row + 1);
        break;
    case Qt::Key_Up:
        setRow(row <= 0 ? last : row - 1);
        break;
    case Qt::Key_PageDown:
        setRow(std::min(row + kMostRows, last));
        break;
    case Qt::Key_PageUp:
        setRow(std::max(row - kMostRows, 0));
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!isControl)
            return false;
        setRow(key == Qt::Key_Home ? 0 : last);
        break;
    default:
        return false;
    }
    sayRow();
    return true;
}

void Palette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteItem &item = m_model->rowAt(index);
    if (!item.isEnabled) {
        Announcer::say(m_field, item.detail);
        return;
    }
    // It may open a box, and this event still belongs to a field that is gone then.
    QMetaObject::invokeMethod(this, [this, id = item.id] { m_model->source()->activate(id); }, Qt::QueuedConnection);
    leave();
}

void Palette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (isVisible() && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        place();
}

} // namespace dossier
