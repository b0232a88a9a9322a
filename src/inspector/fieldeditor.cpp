// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldeditor.h"

#include "choiceeditor.h"
#include "colorfieldeditor.h"
#include "longtexteditor.h"
#include "numbereditor.h"
#include "textfieldeditor.h"

namespace dossier {

FieldEditor *FieldEditor::create(const FieldSpec &field, const Dialect &dialect, QWidget *parent)
{
    switch (field.type) {
    case FieldSpec::Type::Text:
    case FieldSpec::Type::Yaml:
    case FieldSpec::Type::String:
        return new LongTextEditor(field, parent);
    case FieldSpec::Type::Enum:
    case FieldSpec::Type::Boolean:
    case FieldSpec::Type::Model:
        return new ChoiceEditor(field, parent);
    case FieldSpec::Type::Colour:
        return new ColorFieldEditor(dialect, parent);
    case FieldSpec::Type::Integer:
        return new NumberEditor(field, parent);
    case FieldSpec::Type::Name:
    case FieldSpec::Type::ToolList:
    case FieldSpec::Type::StringList:
        break;
    }
    return new TextFieldEditor(field, parent);
}

} // namespace dossier
