// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/dialect.h"
#include "fieldvalue.h"
#include "text/error.h"
#include "toolseditor.h"
#include "undokeys.h"

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

#include <functional>
#include <map>

class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace dossier {

class AgentDocument;
class AgentTexts;
class DescriptionPanel;
class ExampleText;
class FieldEditor;
class FieldRow;
class OtherKeys;

/// The form, made from the document's dialect once it is seen: the text beside
/// it is painted first. Follows the text by differences, so that focus,
/// selection and scroll place stay; edits go to the document as changes of its
/// text. GUI thread.
class FieldsPanel : public QScrollArea, public UndoKeys::Receiver
{
    Q_OBJECT
public:
    explicit FieldsPanel(QWidget *parent = nullptr);
    ~FieldsPanel() override;

    /// How long a pause in typing ends a step of the history, in ms.
    static constexpr int kPause = 1500;
    void setPause(int milliseconds) { m_pause.setInterval(milliseconds); }

    /// Where the texts of the other agents come from, to be compared; before
    /// setDocument(). What it gives outlives this.
    void setTexts(std::function<AgentTexts *()> texts) { m_texts = std::move(texts); }
    void setDocument(AgentDocument *document); ///< null: an empty form
    [[nodiscard]] bool isSettled() const; ///< what is seen of it is there
    void focusFirst();
    void focusField(const QString &key);
    /// Shows the field whose lines hold `offset` of the document text and gives
    /// it the focus.
    void focusFieldAt(qsizetype offset);
    /// The key of a field in which a text stands that was refused, so that the document does not have
    /// it; empty: there is none.
    [[nodiscard]] QString unwritten() const;
    void focusUnwritten();
    void dropUnwritten(); ///< shows what the document has

    void undo() override;
    void redo() override;

Q_SIGNALS:
    void jumpRequested(dossier::TextRange range);
    void openRequested(const QString &path); ///< another agent
    void explanationRequested(QWidget *about); ///< “What is this?” of a part of a field

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Field {
        FieldRow *row = nullptr;
        FieldEditor *editor = nullptr; ///< null for the tools, which have their own
        FieldValue shown;
        bool wasShown = false;
        bool isRefused = false; ///< what was typed last was refused and still stands there
    };

    void makeForm(); ///< if there is none yet
    void build();
    void dropForm();
    void followClient();
    void followClientSoon();
    void addField(const FieldSpec &field);
    void addTools(const FieldSpec &field);
    void update();
    void updateField(const FieldSpec &field, Field &entry);
    void updateTools();
    void showRights();
    void updateAddMenu();
    void updateMarks();
    void updateNotice();
    void finish(const QString &key);
    void followDescription();
    void take(const QString &key, const FieldInput &input);
    void takeTools(ToolsEditor::Mode mode, const QStringList &items);
    [[nodiscard]] Result<void> apply(const QString &key, const FieldInput &input);
    void takeResult(const QString &key, const Result<void> &result, bool isTyping = false);
    void addFromMenu(const QString &key);
    void removeField(const QString &key);
    void jumpTo(const QString &key);
    [[nodiscard]] ExampleText *refusedPart() const;
    [[nodiscard]] bool isShown(const FieldSpec &field, const FieldValue &value) const;

    QPointer<AgentDocument> m_document;
    std::function<AgentTexts *()> m_texts;
    std::shared_ptr<const Dialect> m_dialect; ///< that the form was made from
    QWidget *m_form = nullptr;
    QVBoxLayout *m_layout = nullptr;
    std::map<QString, Field> m_fields;
    QString m_added; ///< a field that was asked for and has no value yet
    ToolsEditor *m_tools = nullptr; ///< null: the client has no list of tools
    DescriptionPanel *m_description = nullptr; ///< null: the client has no such field
    QToolButton *m_add = nullptr;
    QMenu *m_addMenu = nullptr;
    OtherKeys *m_others = nullptr;
    QLabel *m_notice = nullptr; ///< what holds for the whole form
    QString m_taking; ///< the field that is being typed in: it knows what it says
    QTimer m_pause; ///< ends a step of the history
};

} // namespace dossier
