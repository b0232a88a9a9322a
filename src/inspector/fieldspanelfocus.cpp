// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
// Where the keys go in the form, and the texts that stand only there.
#include "descriptionpanel.h"
#include "document/agentdocument.h"
#include "exampletext.h"
#include "fieldeditor.h"
#include "fieldrow.h"
#include "fieldspanel.h"

#include <QApplication>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

void FieldsPanel::focusFirst()
{
    focusField(u"name"_s);
}

void FieldsPanel::focusField(const QString &key)
{
    makeForm();
    const auto field = m_fields.find(key);
    if (field == m_fields.end() || !field->second.editor)
        return;
    ensureWidgetVisible(field->second.row);
    field->second.editor->setFocus(Qt::ShortcutFocusReason);
}

void FieldsPanel::focusFieldAt(qsizetype offset)
{
    makeForm();
    for (auto &[key, entry] : m_fields) {
        const HeaderEntry *header = m_document->file().entry(key);
        if (!header || !entry.editor || !header->linesRange.touches(offset))
            continue;
        ensureWidgetVisible(entry.row);
        entry.editor->setFocus(Qt::OtherFocusReason);
        return;
    }
}

/// Of an example in the description.
ExampleText *FieldsPanel::refusedPart() const
{
    return m_description ? m_description->refusedPart() : nullptr;
}

QString FieldsPanel::unwritten() const
{
    const auto found =
        std::ranges::find_if(m_fields, [](const auto &field) { return field.second.editor && field.second.isRefused; });
    if (found != m_fields.end())
        return found->first;
    return refusedPart() ? u"description"_s : QString();
}

void FieldsPanel::focusUnwritten()
{
    const QString key = unwritten();
    if (refusedPart() && !m_fields[key].isRefused)
        m_description->focusRefusedPart();
    else
        focusField(key);
}

void FieldsPanel::dropUnwritten()
{
    for (auto &[key, entry] : m_fields) {
        if (!entry.editor || !std::exchange(entry.isRefused, false))
            continue;
        entry.editor->showValue(entry.shown);
        entry.row->setRefusal({});
    }
    while (ExampleText *part = refusedPart())
        part->dropRefused();
    followClientSoon();
}

/// Makes the form anew for another client, unless that would lose what stands only in it.
void FieldsPanel::followClient()
{
    if (m_form && m_document && m_dialect != m_document->client().dialect && unwritten().isEmpty())
        build();
}

/// The same where it could not be done at once: once nobody is in the form.
void FieldsPanel::followClientSoon()
{
    if (!m_document || m_dialect == m_document->client().dialect)
        return;
    const auto follow = [this] {
        const QWidget *focus = QApplication::focusWidget();
        if (!m_form || !focus || !m_form->isAncestorOf(focus))
            followClient();
    };
    QMetaObject::invokeMethod(this, follow, Qt::QueuedConnection);
}

} // namespace dossier
