// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/editorpane.h"
#include "text/error.h"

#include <QWidget>

#include <functional>

class QSplitter;
class QTabWidget;

namespace dossier {

class AgentDocument;
class AgentTexts;
class BarStack;
class CopiesBar;
class DiskBar;
class FieldsPanel;
class FileNotes;
class MessageBar;
class OutlinePanel;
class Syntax;
class VerdictBar;
struct AgentCopies;
struct Fix;

/// One tab: what is to be said about the document above, text and preview on
/// the left, fields and outline on the right. Does not own the document. GUI thread.
class DocumentPage : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kFieldsWidth = 420; ///< at first, in pixels

    /// `syntax` outlives the page.
    DocumentPage(AgentDocument *document, Syntax *syntax, QWidget *parent = nullptr);

    ~DocumentPage() override;

    [[nodiscard]] AgentDocument *document() const { return m_document; }
    /// The view of the text that has the keys, or had them last.
    [[nodiscard]] EditorPane *editor() const;
    [[nodiscard]] EditorPane *firstEditor() const { return m_editor; }
    [[nodiscard]] EditorPane *secondEditor() const { return m_second; } ///< null: there is none
    [[nodiscard]] QList<EditorPane *> editors() const;
    [[nodiscard]] QWidget *fields() const; ///< or the outline, if that is in front
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] DiskBar *disk() const { return m_disk; }

    /// Whether all that is seen of the document is there.
    [[nodiscard]] bool isSettled() const;
    /// Shows the text twice, beside or below itself, and gives the second view the keys. Each has
    /// its own cursor, place and folds. Refused for a text of which only a part is read.
    [[nodiscard]] Result<void> split(Qt::Orientation orientation);
    void closeSplit();
    void setFieldsShown(bool shown);
    /// The text alone, in a column, with what cannot wait; `dims` all but a paragraph.
    void setCalm(bool calm, bool dims);
    void goTo(TextRange range);
    void focusFields();
    void focusField(const QString &key);
    [[nodiscard]] QString unwrittenField() const; ///< its title; see FieldsPanel::unwritten()
    void focusUnwritten();
    void dropUnwritten();
    void focusOutline();
    /// Which of both is in front.
    void setOutlineShown(bool shown);
    /// In pixels, whatever the width of the window.
    void setFieldsWidth(int width);
    /// A refusal is said in a bar; `found`: see AgentDocument::applyFix().
    void applyFix(const Fix &fix, std::optional<quint64> found = {});
    /// By which the most alike agents are known; asked when they are first shown.
    void setTexts(std::function<AgentTexts *()> texts);
    /// See VerdictBar::setStanding().
    void setStanding(const QString &sentence, const QString &other);
    void setCopies(const AgentCopies &copies);
    enum class Reach : char {
        Line,
        Cursor, ///< what the cursor is in; the line, if that is nothing
    };
    /// A menu of all ways out of what is wrong there.
    void offerFixes(Reach reach = Reach::Line);
    /// Preview tabs are reused by the next look at another file.
    [[nodiscard]] bool isKept() const { return m_kept; }
    void keep();
    /// A pinned tab stays first and open; it is kept as well.
    [[nodiscard]] bool isPinned() const { return m_pinned; }
    void setPinned(bool pinned);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void keptChanged();
    void pinnedChanged();
    void fieldsWidthChanged(int width); ///< by a person
    void outlineShownChanged(bool shown); ///< by a person
    void editorAdded(dossier::EditorPane *added); ///< a second view
    void editorChanged(); ///< editor() is another one
    void fieldsNeeded(); ///< asked for while they may be hidden
    void reloadRequested(); ///< take the disk's version
    void overwriteRequested(); ///< save over the disk's version
    void linkActivated(const QUrl &url);
    void compareRequested(const QString &other); ///< with another file
    void compareDiskRequested();
    void saveAsRequested();
    void followRequested(const QString &path); ///< the file is there now
    void alikeRequested(const QString &path, const QStringList &copies);
    void openRequested(const QString &path); ///< another agent
    void explanationRequested(QWidget *about); ///< “What is this?”
    void copyRequested();
    void statusMessage(const QString &text); ///< empty: nothing to say any more

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectDocument();
    void connectViews();
    void connectEditor(EditorPane *editor);
    void deleteSecond();
    void followFocus(const QWidget *now);
    void connectOutline();
    void goToNextUnseen();
    [[nodiscard]] std::vector<Fix> fixesIn(TextRange range) const; ///< of problems that reach into it
    void showVerdict();
    [[nodiscard]] int leastText() const; ///< in pixels

    AgentDocument *m_document;
    Syntax *m_syntax;
    BarStack *m_bars;
    DiskBar *m_disk;
    MessageBar *m_messages; ///< of what was just done, or could not be
    FileNotes *m_notes;
    VerdictBar *m_verdict;
    CopiesBar *m_copies;
    EditorPane *m_editor;
    EditorPane *m_second = nullptr; ///< another view of the text
    QSplitter *m_editors; ///< around both
    FieldsPanel *m_fields;
    OutlinePanel *m_outline;
    QTabWidget *m_side; ///< fields and outline
    QSplitter *m_splitter;
    int m_fieldsWidth = kFieldsWidth;
    bool m_kept = false;
    bool m_pinned = false;
    bool m_calm = false;
    bool m_isSecondCurrent = false;
};

} // namespace dossier
