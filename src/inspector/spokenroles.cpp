// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "spokenroles.h"

#include "colorpicker.h"
#include "colourbadge.h"
#include "examplecard.h"

#include <QAccessibleWidget>

namespace dossier {

namespace {

/// A card says whether it is open.
class SpokenCard : public QAccessibleWidget
{
public:
    explicit SpokenCard(ExampleCard *card)
        : QAccessibleWidget(card, QAccessible::Grouping)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const auto *card = qobject_cast<const ExampleCard *>(object());
        const bool open = card && card->isOpen();
        state.expandable = true;
        state.expanded = open;
        state.collapsed = !open;
        return state;
    }
};

QAccessibleInterface *spoken(const QString & /*className*/, QObject *object)
{
    if (auto *picker = qobject_cast<ColorPicker *>(object))
        return new QAccessibleWidget(picker, QAccessible::Grouping);
    if (auto *badge = qobject_cast<ColourBadge *>(object))
        return new QAccessibleWidget(badge, QAccessible::Graphic);
    if (auto *card = qobject_cast<ExampleCard *>(object))
        return new SpokenCard(card);
    return nullptr;
}

} // namespace

void installSpokenRoles()
{
    QAccessible::installFactory(spoken); // twice is once
}

} // namespace dossier
