// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/restyle.h"
#include "examplelist.h"
#include "fieldvalue.h"

#include <QPointer>

class QLabel;
class QToolButton;

namespace dossier {

class AgentDocument;
class AgentTexts;
class AlikeRows;
class FactsLine;
class FieldEditor;

/// The description with all that belongs to it: its lines, what they cost and
/// what of them is lost, how they stand in the file, the cards of the examples,
/// and on demand the agents that are most like it. GUI thread.
class DescriptionPanel : public QWidget
{
    Q_OBJECT
public:
    /// Takes the editor. `texts` may be empty: then nothing is compared.
    DescriptionPanel(AgentDocument *document, FieldEditor *editor, std::function<AgentTexts *()> texts,
                     QWidget *parent);

    void showValue(const FieldValue &value); ///< to all but the editor
    [[nodiscard]] ExampleText *refusedPart() const { return m_examples->refusedPart(); }
    void focusRefusedPart() { m_examples->focusRefusedPart(); }
    void showFacts(); ///< after each change of the text

Q_SIGNALS:
    void typed(); ///< in a card: a pause ends the step
    void refused(const QString &why); ///< empty: it was done
    void jumpRequested(dossier::TextRange range);
    void openRequested(const QString &path);
    void seenRequested(QWidget *widget); ///< to be scrolled to

private:
    [[nodiscard]] Result<void> write(const QString &text, ExampleList::Step step);
    void makeStyleMenu();
    void setStyle(TextStyle style);
    void jumpToExample(qsizetype index);

    QPointer<AgentDocument> m_document;
    FactsLine *m_facts;
    QToolButton *m_style;
    QToolButton *m_jumpToLost;
    QLabel *m_lost;
    AlikeRows *m_alike; ///< null: nothing to compare with
    ExampleList *m_examples;
    TextRange m_lostRange;
};

} // namespace dossier
