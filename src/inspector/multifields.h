// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fieldvalue.h"
#include "library/batchedit.h"
#include "toolseditor.h"
#include "undokeys.h"

#include <QPointer>
#include <QWidget>

#include <map>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace dossier {

class FieldEditor;
class FieldRow;

/// The form for several agents at once: what they have in common, and "several"
/// where they differ. Gathers what is to be set in all of them and writes
/// nothing itself. GUI thread.
class MultiFields : public QWidget, public UndoKeys::Receiver
{
    Q_OBJECT
public:
    explicit MultiFields(QWidget *parent = nullptr);
    ~MultiFields() override;

    /// `dialects` are those of the agents, at least one. What was gathered stays,
    /// but for what these agents have come to have; for other agents it is shown
    /// as still to be set, and that it was entered before.
    void setAgents(const QStringList &paths, const CommonValues &values,
                   std::vector<std::shared_ptr<const Dialect>> dialects);
    [[nodiscard]] const QStringList &paths() const { return m_paths; } ///< of the agents, sorted
    /// What is gathered, in the order of the form.
    [[nodiscard]] std::vector<FieldSetting> settings() const;
    void reset();

    void undo() override; ///< of what was gathered, the last field
    void redo() override {}

Q_SIGNALS:
    void changesRequested(const std::vector<dossier::FieldSetting> &settings);
    void explanationRequested(QWidget *about); ///< “What is this?” of a part of a field

private:
    struct Field {
        FieldRow *row = nullptr;
        FieldEditor *editor = nullptr; ///< null for the tools
    };

    void settle();
    void dropWhatIsSet();
    [[nodiscard]] QWidget *focusInForm() const;
    void dropForm();
    void addAsked(const QString &key);
    void build();
    void addField(const FieldSpec &field);
    void addTools(const FieldSpec &field);
    void fillAddMenu();
    void take(const QString &key, const FieldInput &input);
    void takeTools(ToolsEditor::Mode mode, const QStringList &items);
    void set(const QString &rowKey, std::vector<FieldSetting> settings);
    void updateRow(const QString &key);
    void updateButtons();
    [[nodiscard]] std::vector<FieldSpec> fields() const;
    [[nodiscard]] bool isOffered(const FieldSpec &field) const;
    [[nodiscard]] CommonValue common(const QString &key) const;
    [[nodiscard]] QString noteOf(const QString &key) const;
    [[nodiscard]] bool isAsItIs(const QString &key, const FieldSetting &setting) const;

    QStringList m_paths;
    QStringList m_enteredFor; ///< the agents that were selected at the last edit
    CommonValues m_values;
    std::vector<std::shared_ptr<const Dialect>> m_dialects;
    std::map<QString, Field> m_fields; ///< by the key of the row
    std::map<QString, std::vector<FieldSetting>> m_pending; ///< by the key of the row
    QStringList m_order; ///< rows with something pending, in the order of their last edit
    QStringList m_added; ///< fields that were asked for
    QLabel *m_title;
    QScrollArea *m_area;
    QWidget *m_form = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QPointer<ToolsEditor> m_tools;
    QToolButton *m_add = nullptr;
    QMenu *m_addMenu = nullptr;
    QLabel *m_state;
    QPushButton *m_reset;
    QPushButton *m_show;
};

} // namespace dossier
