// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "colorfieldeditor.h"

#include <QVBoxLayout>

namespace dossier {

ColorFieldEditor::ColorFieldEditor(const Dialect &dialect, QWidget *parent)
    : FieldEditor(parent)
    , m_picker(new ColorPicker(dialect, this))
{
    setFocusProxy(m_picker);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_picker);
    connect(m_picker, &ColorPicker::colorPicked, this, [this](const QString &color) {
        Q_EMIT edited({.kind = color.isEmpty() ? FieldInput::Kind::Unset : FieldInput::Kind::Text,
                       .text = color,
                       .items = {},
                       .isTyping = false});
    });
}

} // namespace dossier
