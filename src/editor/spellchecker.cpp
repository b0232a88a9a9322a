// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "spellchecker.h"

#include "codeeditor.h"
#include "document/agentdocument.h"
#include "speller.h"
#include "workspace/wordlist.h"

#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSample = 40; ///< words by which a language is known
constexpr int kFewWords = 8; ///< too few to tell a language by

TextRange rangeOf(const QTextBlock &block)
{
    return {block.position(), block.length() - 1};
}

/// Text for people; the rest of a header are names, and values of the client.
bool isProse(const AgentDocument &document, const HeaderEntry &entry)
{
    if (entry.key == "description"_L1)
        return true;
    const std::shared_ptr<const Dialect> dialect = document.client().dialect;
    return dialect && std::ranges::any_of(dialect->fields(), [&entry](const FieldSpec &field) {
               return field.key == entry.key && field.type == FieldSpec::Type::Text;
           });
}

void takeNames(QSet<QString> &names, QStringView text)
{
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at].isLetter())
            continue;
        if (at > start + 1)
            names.insert(text.sliced(start, at - start).toString().toLower());
        start = at + 1;
    }
}

size_t signatureOf(const SpellLine &line)
{
    size_t hash = line.isHeader ? 1 : 0;
    for (const auto *ranges : {&line.prose, &line.code}) {
        hash = qHashMulti(hash, ranges->size());
        for (const TextRange range : *ranges)
            hash = qHashMulti(hash, range.start, range.length);
    }
    return hash;
}

} // namespace

SpellChecker::SpellChecker(CodeEditor *editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SpellChecker::work);
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &SpellChecker::followCursor);
    editor->setWordMarks(&m_marks);
}

SpellChecker::~SpellChecker()
{
    m_editor->setWordMarks(nullptr);
}

void SpellChecker::setDocument(AgentDocument *document)
{
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
        disconnect(m_document->textDocument(), nullptr, this, nullptr);
    }
    m_document = document;
    m_chosen.clear();
    m_ignored.clear();
    if (document) {
        connect(document->textDocument(), &QTextDocument::contentsChange, this, &SpellChecker::follow);
        connect(document, &AgentDocument::clientChanged, this, &SpellChecker::restart);
        connect(document, &AgentDocument::readOnlyChanged, this, &SpellChecker::restart);
    }
    restart();
}

void SpellChecker::setSpeller(Speller *speller, WordList *words)
{
    if (m_words)
        disconnect(m_words, nullptr, this, nullptr);
    m_speller = speller;
    m_words = words;
    if (words)
        connect(words, &WordList::changed, this, &SpellChecker::checkAgain);
    restart();
}

void SpellChecker::setEnabled(bool enabled)
{
    if (enabled == m_isEnabled)
        return;
    m_isEnabled = enabled;
    restart();
}

void SpellChecker::setWishedLanguage(const QString &language)
{
    m_wished = language;
    m_isLanguageKnown = false;
    checkAgain();
}

void SpellChecker::chooseLanguage(const QString &language)
{
    m_chosen = language;
    m_isLanguageKnown = false;
    checkAgain();
}

bool SpellChecker::isChecking() const
{
    // The lines of a guarded document are shown in pieces.
    return m_isEnabled && m_speller && m_document && !m_document->isGuarded() &&
           m_document->chunks().size() <= kMostText;
}

/// Nothing of before counts.
void SpellChecker::restart()
{
    m_isScopeFresh = false;
    m_isLanguageKnown = false;
    m_next = 0;
    m_begun = {};
    m_marks.setDocument(isChecking() ? m_document->textDocument() : nullptr);
    m_editor->viewport()->update();
    if (isChecking())
        m_timer.start(kPause);
    else
        m_timer.stop();
}

/// The text is the same: what is marked stays until it is known better.
void SpellChecker::checkAgain()
{
    m_marks.markStale();
    m_next = 0;
    m_begun = {};
    if (isChecking())
        m_timer.start(0);
}

/// In the path of each key: a line is noted, nothing is looked at.
void SpellChecker::follow(int position, int removed, int added)
{
    if (isChecking() && !m_marks.hasDocument())
        return restart(); // it was too long
    if (!m_marks.follow(position, removed, added))
        return;
    m_begun = {};
    m_marks.setTyped(position + added);
    m_isScopeFresh = false;
    m_isLanguageKnown = m_isLanguageKnown && !m_isLanguageGuessed;
    m_next = 0;
    m_timer.start(kPause);
}

/// A word is being typed until the cursor has left it.
void SpellChecker::followCursor()
{
    if (m_marks.typed() < 0)
        return;
    const QTextCursor cursor = m_editor->textCursor();
    const auto [from, to] = std::minmax<qsizetype>({m_marks.typed(), cursor.position()});
    const QTextBlock block = cursor.block();
    const qsizetype start = from - block.position();
    const QString between = start < 0 ? QString() : block.text().mid(start, to - from);
    const bool isInside =
        between.size() == to - from && std::ranges::all_of(between, [](QChar unit) { return unit.isLetter(); });
    m_marks.setTyped(isInside ? cursor.position() : -1);
    if (!isInside)
        m_editor->viewport()->update();
}

/// What comes first may fill a slice alone.
void SpellChecker::work()
{
    if (!isChecking() || m_speller->languages().isEmpty()) {
        m_marks.setDocument(nullptr); // it has grown, say
        m_editor->viewport()->update();
        return;
    }
    if (m_marks.typed() != m_editor->textCursor().position())
        m_marks.setTyped(-1);
    bool isDone = false;
    if (!m_isScopeFresh)
        readScope();
    else if (!m_isLanguageKnown)
        findLanguage();
    else
        isDone = checkLines();
    if (isDone)
        Q_EMIT finished();
    else
        m_timer.start(0);
}

/// As many as there is time for. True: there are no more.
bool SpellChecker::checkLines()
{
    QElapsedTimer clock;
    clock.start();
    const std::vector<CodeEditor::VisibleLine> seen = m_editor->visibleLines();
    const int first = seen.empty() ? 0 : seen.front().line;
    const int last = seen.empty() ? -1 : std::min(seen.back().line, m_marks.lineCount() - 1);
    bool isChanged = false;
    int line = nextLine(first, last);
    for (; line >= 0 && !clock.hasExpired(kBudget); line = nextLine(first, last))
        isChanged = check(line, clock).value_or(false) || isChanged;
    if (isChanged)
        m_editor->viewport()->update();
    return line < 0;
}

/// What of the text is prose, and which lines are so otherwise than they were.
void SpellChecker::readScope()
{
    m_isScopeFresh = true;
    const AgentFile &file = m_document->file();
    std::vector<TextRange> values;
    m_names.clear();
    for (const HeaderEntry &entry : file.entries()) {
        if (isProse(*m_document, entry))
            values.push_back(entry.valueRange);
        else
            takeNames(m_names, QStringView(file.text()).sliced(entry.valueRange.start, entry.valueRange.length));
    }
    std::ranges::sort(values, {}, &TextRange::start);
    m_scope = SpellScope(file.text(), file.bodyRange(), std::move(values));
    for (QTextBlock block = m_document->textDocument()->begin(); block.isValid(); block = block.next()) {
        const int line = block.blockNumber();
        if (!m_marks.isStale(line) && m_marks.signature(line) != signatureOf(m_scope.line(rangeOf(block))))
            m_marks.markStale(line);
    }
}

/// The first words of the text.
QStringList SpellChecker::sample() const
{
    QStringList words;
    for (QTextBlock block = m_document->textDocument()->begin(); block.isValid() && words.size() < kSample;
         block = block.next()) {
        const QString text = block.text().left(kMostLine);
        for (const TextRange word : spellWords(text, m_scope.line({block.position(), text.size()})))
            words.append(text.mid(word.start, word.length));
    }
    return words;
}

/// The language that is wished for, unless the text is evidently in another one: of
/// each language one dictionary is asked. None if no dictionary knows half of it.
QString SpellChecker::languageOf(const QStringList &sample) const
{
    const QStringList languages = m_speller->languages();
    if (languages.contains(m_chosen))
        return m_chosen;
    QString best = bestLanguage(languages, m_wished);
    const auto knownIn = [&](const QString &language) {
        return std::ranges::count_if(sample, [&](const QString &word) { return m_speller->isCorrect(word, language); });
    };
    qsizetype most = sample.size() < kFewWords ? sample.size() : knownIn(best);
    if (2 * most >= sample.size())
        return best;
    QStringList asked{best.section(u'_', 0, 0)};
    for (const QString &language : languages) {
        const QString name = language.section(u'_', 0, 0);
        if (asked.contains(name))
            continue;
        asked.append(name);
        const qsizetype known = knownIn(language);
        best = known > most ? language : best;
        most = std::max(known, most);
    }
    return 2 * most >= sample.size() ? best : QString();
}

void SpellChecker::findLanguage()
{
    const QStringList words = sample();
    const QString language = languageOf(words);
    // With more words it may be told better.
    m_isLanguageKnown = true;
    m_isLanguageGuessed = words.size() < kFewWords;
    if (language != m_language) {
        m_language = language;
        m_begun = {};
        m_marks.markStale();
        m_next = 0;
    }
}

/// Those in sight come first.
int SpellChecker::nextLine(int first, int last)
{
    for (int line = first; line <= last; ++line) {
        if (m_marks.isStale(line))
            return line;
    }
    const int next = m_marks.nextStale(m_next);
    m_next = next < 0 ? m_marks.lineCount() : next;
    return next;
}

/// Whether what is shown of the line is new; none if the time was not enough for it.
std::optional<bool> SpellChecker::check(int line, const QElapsedTimer &clock)
{
    const QTextBlock block = m_document->textDocument()->findBlockByNumber(line);
    const SpellLine scope = m_scope.line(rangeOf(block));
    Begun begun = std::exchange(m_begun, {});
    if (begun.line != line)
        begun = {.line = line};
    if (block.length() <= kMostLine) {
        const QString text = block.text();
        const std::vector<TextRange> words = spellWords(text, scope);
        for (std::size_t i = begun.checked; i < words.size(); ++i) {
            if (i > begun.checked && clock.hasExpired(kBudget)) {
                begun.checked = i;
                m_begun = std::move(begun);
                return {};
            }
            if (!isKnown(text.mid(words[i].start, words[i].length)))
                begun.unknown.push_back(words[i]);
        }
    }
    return m_marks.set(line, std::move(begun.unknown), signatureOf(scope));
}

bool SpellChecker::isKnown(const QString &word) const
{
    if (m_language.isEmpty())
        return true;
    const QString small = word.toLower();
    return m_names.contains(small) || m_ignored.contains(small) || (m_words && m_words->contains(word)) ||
           m_speller->isCorrect(word, m_language);
}

void SpellChecker::ignore(const QString &word)
{
    m_ignored.insert(word.toLower());
    checkAgain();
}

Result<void> SpellChecker::addToList(const QString &word)
{
    return m_words ? m_words->add(word) : Result<void>();
}

QStringList SpellChecker::suggestions(const QString &word) const
{
    return isChecking() && !m_language.isEmpty() ? m_speller->suggestions(word, m_language) : QStringList();
}

QString SpellChecker::textOf(TextRange word) const
{
    QTextCursor cursor(m_document->textDocument());
    cursor.setPosition(int(word.start));
    cursor.setPosition(int(word.end()), QTextCursor::KeepAnchor);
    return cursor.selectedText();
}

QString SpellChecker::asWritten(TextRange word, QString other) const
{
    const AgentFile &file = m_document->file();
    const bool isQuoted = std::ranges::any_of(file.entries(), [&](const HeaderEntry &entry) {
        return entry.valueRange.contains(word) && file.text().at(entry.valueRange.start) == u'\'';
    });
    return isQuoted ? other.replace(u'\'', u"''"_s) : other;
}

void SpellChecker::takeChoices(const SpellChecker &other)
{
    m_ignored = other.m_ignored;
    chooseLanguage(other.m_chosen);
}

bool SpellChecker::goToNext(bool back)
{
    if (!isChecking())
        return false;
    if (!m_marks.hasDocument())
        restart();
    // Asked for, so it may take its time.
    while (!isFinished()) {
        m_timer.stop();
        work();
    }
    m_marks.setTyped(-1);
    const TextRange from = m_editor->selection();
    const auto next = m_marks.next(back ? from.start : from.end(), back);
    if (next)
        m_editor->select(*next);
    return next.has_value();
}

} // namespace dossier
