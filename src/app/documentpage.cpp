// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "documentpage.h"

#include "barstack.h"
#include "diskbar.h"
#include "document/agentdocument.h"
#include "editor/codeeditor.h"
#include "filenotes.h"
#include "focusmode.h"
#include "inspector/fieldspanel.h"
#include "library/agentcopies.h"
#include "models/documentoutline.h"
#include "models/icons.h"
#include "panels/copiesbar.h"
#include "panels/messagebar.h"
#include "panels/outlinepanel.h"
#include "panels/tabkeys.h"
#include "panels/verdictbar.h"
#include "text/unseen.h"

#include <QMenu>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBlock>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastText = 76; ///< in pixels; so high text and fields stay below all bars
constexpr int kLeastBars = 76; ///< in pixels, if there are so many
constexpr int kLeastTextWidth = 200; ///< in pixels, beside the fields

} // namespace

DocumentPage::DocumentPage(AgentDocument *document, Syntax *syntax, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_syntax(syntax)
    , m_bars(new BarStack(this))
    , m_disk(new DiskBar(document, this))
    , m_messages(new MessageBar(this))
    , m_notes(new FileNotes(document, this))
    , m_verdict(new VerdictBar(this))
    , m_copies(new CopiesBar(this))
    , m_editor(new EditorPane(syntax, this))
    , m_editors(new QSplitter(Qt::Horizontal, this))
    , m_fields(new FieldsPanel(this))
    , m_outline(new OutlinePanel(this))
    , m_side(new QTabWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_messages->setObjectName(u"messageBar"_s);
    m_splitter->setObjectName(u"pageSplitter"_s);
    m_editors->setObjectName(u"editorsSplitter"_s);
    m_editors->setChildrenCollapsible(false);
    m_editors->addWidget(m_editor);
    m_splitter->addWidget(m_editors);
    m_side->setObjectName(u"sideTabs"_s);
    m_side->setDocumentMode(true);
    leaveKeysToBar(m_side);
    m_side->addTab(m_fields, tr("Fields"));
    m_side->addTab(m_outline, tr("Outline"));
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bars->add(m_messages);
    m_bars->add(m_disk);
    m_bars->addExtra(m_notes);
    m_bars->add(m_verdict);
    m_bars->addExtra(m_copies);
    layout->addWidget(m_bars);
    layout->addWidget(m_splitter, 1);

    m_editor->setDocument(document);
    m_fields->setDocument(document);
    showVerdict();
    connectDocument();
    connectViews();
    connectOutline();
}

DocumentPage::~DocumentPage()
{
    m_outline->setOutline(nullptr);
    deleteSecond();
    m_editor->setDocument(nullptr);
    m_fields->setDocument(nullptr);
}

void DocumentPage::setTexts(std::function<AgentTexts *()> texts)
{
    m_fields->setTexts(std::move(texts));
}

QWidget *DocumentPage::fields() const
{
    return m_side->currentWidget();
}

void DocumentPage::connectDocument()
{
    connect(m_document, &AgentDocument::diagnosticsChanged, this, &DocumentPage::showVerdict);
    connect(m_document, &AgentDocument::modificationChanged, this, [this](bool modified) {
        if (modified)
            keep();
    });
    const auto bars = findChildren<MessageBar *>();
    for (const MessageBar *bar : bars)
        connect(bar, &MessageBar::focusLeft, this, [this] { editor()->setFocus(Qt::OtherFocusReason); });
    connect(m_disk, &DiskBar::reloadRequested, this, &DocumentPage::reloadRequested);
    connect(m_disk, &DiskBar::overwriteRequested, this, &DocumentPage::overwriteRequested);
    connect(m_disk, &DiskBar::compareRequested, this, &DocumentPage::compareDiskRequested);
    connect(m_disk, &DiskBar::saveAsRequested, this, &DocumentPage::saveAsRequested);
    connect(m_disk, &DiskBar::followRequested, this, &DocumentPage::followRequested);
}

void DocumentPage::connectViews()
{
    connect(m_notes, &FileNotes::nextUnseenRequested, this, &DocumentPage::goToNextUnseen);
    connect(m_verdict, &VerdictBar::fixRequested, this, [this](const Fix &fix) { applyFix(fix); });
    connect(m_verdict, &VerdictBar::compareRequested, this, &DocumentPage::compareRequested);
    connect(m_copies, &CopiesBar::compareRequested, this,
            [this](const QString &, const QString &other) { Q_EMIT compareRequested(other); });
    connect(m_copies, &CopiesBar::alikeRequested, this, &DocumentPage::alikeRequested);
    connect(m_fields, &FieldsPanel::openRequested, this, &DocumentPage::openRequested);
    connect(m_fields, &FieldsPanel::explanationRequested, this, &DocumentPage::explanationRequested);
    connect(m_copies, &CopiesBar::copyToRequested, this, &DocumentPage::copyRequested);
    connect(m_fields, &FieldsPanel::jumpRequested, this, &DocumentPage::goTo);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_fieldsWidth = m_side->width();
        Q_EMIT fieldsWidthChanged(m_fieldsWidth);
    });
    connectEditor(m_editor);
}

void DocumentPage::connectEditor(EditorPane *editor)
{
    connect(editor, &EditorPane::colourSwatchClicked, this, [this](TextRange value) {
        Q_EMIT fieldsNeeded();
        m_side->setCurrentWidget(m_fields);
        m_fields->focusFieldAt(value.start);
    });
    connect(editor, &EditorPane::linkActivated, this, &DocumentPage::linkActivated);
    CodeEditor *text = editor->editor();
    connect(text, &QPlainTextEdit::cursorPositionChanged, m_outline, [this, editor, text] {
        if (editor == this->editor())
            m_outline->setPlace(text->selection().start);
    });
}

void DocumentPage::connectOutline()
{
    m_outline->setOutline(m_editor->outline());
    connect(m_outline, &OutlinePanel::jumpRequested, this, &DocumentPage::goTo);
    connect(m_outline, &OutlinePanel::leaveRequested, this, [this] { editor()->focusText(); });
    connect(m_side, &QTabWidget::currentChanged, this,
            [this] { Q_EMIT outlineShownChanged(m_side->currentWidget() == m_outline); });
}

void DocumentPage::applyFix(const Fix &fix, std::optional<quint64> found)
{
    if (const auto applied = m_document->applyFix(fix, found); !applied)
        return m_messages->showMessage(BarTone::Error, applied.error().text, {});
    // What is left of a problem's words is no selection: the next letter would take its place.
    CodeEditor *text = editor()->editor();
    if (!text->selection().isEmpty())
        text->select({text->selection().end(), 0});
}

void DocumentPage::setStanding(const QString &sentence, const QString &other)
{
    m_verdict->setStanding(sentence, other);
}

void DocumentPage::setCopies(const AgentCopies &copies)
{
    m_copies->setCopies(m_document->path(), copies);
}

std::vector<Fix> DocumentPage::fixesIn(TextRange range) const
{
    std::vector<Fix> fixes;
    for (const Diagnostic &diagnostic : m_document->diagnostics()) {
        const bool goesThrough = diagnostic.range.start < range.start && diagnostic.range.end() > range.start;
        const bool endsHere = range.isEmpty() && diagnostic.range.end() == range.start;
        if (goesThrough || endsHere || range.touches(diagnostic.range.start))
            fixes.insert(fixes.end(), diagnostic.fixes.begin(), diagnostic.fixes.end());
    }
    return fixes;
}

void DocumentPage::offerFixes(Reach reach)
{
    editor()->focusText();
    if (m_document->isReadOnly()) {
        Q_EMIT statusMessage(tr("The file is open for reading only."));
        return;
    }
    const CodeEditor *text = editor()->editor();
    const QTextBlock line = text->textCursor().block();
    m_document->checkHere();
    const int cursor = text->textCursor().position();
    std::vector<Fix> fixes;
    if (reach == Reach::Cursor)
        fixes = fixesIn({cursor, 0});
    if (fixes.empty())
        fixes = fixesIn({line.position(), line.length() - 1});
    auto *menu = new QMenu(this);
    menu->setObjectName(u"fixMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The file may be read again while the menu is open.
    for (const Fix &fix : fixes) {
        menu->addAction(Icons::icon(u"fix"), fix.title, this,
                        [this, fix, found = m_document->revision()] { applyFix(fix, found); });
    }
    if (menu->isEmpty()) {
        delete menu;
        Q_EMIT statusMessage(tr("There is no problem with a fix in this line."));
        return;
    }
    menu->popup(text->viewport()->mapToGlobal(text->cursorRect().bottomLeft()));
    menu->setActiveAction(menu->actions().constFirst());
}

void DocumentPage::keep()
{
    if (m_kept)
        return;
    m_kept = true;
    Q_EMIT keptChanged();
}

void DocumentPage::setPinned(bool pinned)
{
    if (pinned == m_pinned)
        return;
    keep();
    m_pinned = pinned;
    Q_EMIT pinnedChanged();
}

bool DocumentPage::isSettled() const
{
    const QList<EditorPane *> shown = editors();
    const auto isShown = [](const EditorPane *one) { return one->isSettled() && one->outline()->isFresh(); };
    return m_document->isChecked() && m_fields->isSettled() && std::ranges::all_of(shown, isShown);
}

void DocumentPage::setFieldsShown(bool shown)
{
    m_side->setVisible(shown);
}

void DocumentPage::focusFields()
{
    m_side->setVisible(true);
    m_side->setCurrentWidget(m_fields);
    m_fields->focusFirst();
}

void DocumentPage::focusField(const QString &key)
{
    m_side->setVisible(true);
    m_side->setCurrentWidget(m_fields);
    m_fields->focusField(key);
}

QString DocumentPage::unwrittenField() const
{
    const FieldSpec *field = m_document->client().dialect->field(m_fields->unwritten());
    return field ? field->title : QString();
}

void DocumentPage::focusUnwritten()
{
    m_side->setVisible(true);
    m_side->setCurrentWidget(m_fields);
    m_fields->focusUnwritten();
}

void DocumentPage::dropUnwritten()
{
    m_fields->dropUnwritten();
}

void DocumentPage::focusOutline()
{
    m_side->setVisible(true);
    m_side->setCurrentWidget(m_outline);
    m_outline->focusFilter();
}

void DocumentPage::setOutlineShown(bool shown)
{
    m_side->setCurrentWidget(shown ? static_cast<QWidget *>(m_outline) : m_fields);
}

void DocumentPage::setFieldsWidth(int width)
{
    m_fieldsWidth = width;
    // A width that nobody chose leaves some of the text to be read in a narrow window.
    const int most = std::max(m_splitter->width() - kLeastTextWidth, m_side->minimumSizeHint().width());
    const int given = width == kFieldsWidth ? std::min(width, most) : width;
    m_splitter->setSizes({m_splitter->width() - m_splitter->handleWidth() - given, given});
}

/// Bars that have no room are scrolled: they do not push the window off the screen.
QSize DocumentPage::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), kLeastBars + leastText()};
}

/// More than usual where letters are large.
int DocumentPage::leastText() const
{
    return std::max(kLeastText, m_splitter->minimumSizeHint().height());
}

/// A page may be given its size long after it was told the width.
void DocumentPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_bars->setMaximum(std::max(height() - leastText(), kLeastBars));
    layout()->activate();
    setFieldsWidth(m_fieldsWidth);
}

/// Whoever wants to see the text alone wants to know that it will not load all the same.
void DocumentPage::showVerdict()
{
    const Verdict verdict = m_document->verdict();
    m_verdict->setVerdict(verdict);
    m_verdict->setVisible(!m_calm || verdict.level == Verdict::Level::Bad);
}

void DocumentPage::setCalm(bool calm, bool dims)
{
    m_calm = calm;
    m_bars->setCalm(calm);
    for (EditorPane *shown : editors()) {
        shown->setColumn(calm ? FocusMode::kLetters : 0);
        shown->editor()->setDimming(dims);
    }
    showVerdict();
}

void DocumentPage::goTo(TextRange range)
{
    editor()->goTo(range);
}

/// After the last one comes the first.
void DocumentPage::goToNextUnseen()
{
    const QString &text = m_document->file().text();
    TextRange next = nextUnseen(text, editor()->editor()->selection().end());
    if (next.start < 0)
        next = nextUnseen(text, 0);
    if (next.start >= 0)
        goTo(next);
}

} // namespace dossier
