// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "comparedtext.h"

#include "library/writeobstacle.h"
#include "storage/readfile.h"
#include "text/wellformed.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

ComparedText::ComparedText(Workspace *workspace, const QString &path, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_path(path)
{
    connect(workspace, &Workspace::documentAdded, this, [this](AgentDocument *document) {
        if (document->path() == m_path)
            follow(document);
    });
    connect(workspace, &Workspace::documentAboutToClose, this, [this](const AgentDocument *document) {
        if (document != m_document)
            return;
        m_document->disconnect(this);
        m_document = nullptr;
        readDisk();
        Q_EMIT changed();
    });
    connect(workspace->library(), &AgentLibrary::agentsChanged, this, [this](int place, int first, int last) {
        const auto &agents = m_workspace->library()->places()[std::size_t(place)].agents;
        for (int row = first; row <= last && !m_document; ++row) {
            if (agents[std::size_t(row)]->path != m_path)
                continue;
            readDisk();
            Q_EMIT changed();
        }
    });
    connect(workspace, &Workspace::saveFinished, this,
            [this](const AgentDocument *document, const QString &, const Result<void> &saved) {
                if (document != m_document)
                    return;
                if (saved)
                    m_replaces.clear();
                Q_EMIT saveFinished(saved);
            });
    if (AgentDocument *document = workspace->documentFor(path))
        follow(document);
    else
        readDisk();
}

ComparedText::ComparedText(Workspace *workspace, const QString &path, const QString &what, const QByteArray &bytes,
                           QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_path(path)
    , m_what(what)
{
    read(SourceText::fromBytes(bytes));
}

void ComparedText::follow(AgentDocument *document)
{
    m_document = document;
    const auto take = [this] {
        m_trouble = m_document->isReadInPart() ? tooLarge().text : QString();
        m_file = m_document->file();
        m_reading = m_document->reading();
        Q_EMIT changed();
    };
    connect(document, &AgentDocument::readingChanged, this, take);
    connect(document, &AgentDocument::modificationChanged, this, &ComparedText::changed);
    connect(document, &AgentDocument::readOnlyChanged, this, &ComparedText::changed);
    take();
}

Error ComparedText::tooLarge() const
{
    return {.code = Error::Code::TooLarge,
            .text = tr("%1 is too large to be compared.").arg(QDir::toNativeSeparators(m_path)),
            .path = m_path};
}

void ComparedText::readDisk()
{
    const Result<QByteArray> bytes = FileOps::system().info(m_path).size > AgentSummary::kMaximumBytes
                                         ? std::unexpected(tooLarge())
                                         : readFile(m_path);
    m_trouble = bytes ? QString() : bytes.error().text;
    read(SourceText::fromBytes(bytes.value_or(QByteArray())));
}

void ComparedText::read(const SourceText &source)
{
    CheckInput input = m_workspace->surroundings().of(m_path);
    readInto(input, source);
    m_file = input.file;
    m_reading = input.reading;
}

void ComparedText::setVersion(const QString &what)
{
    m_what = what;
    Q_EMIT changed();
}

QString ComparedText::title() const
{
    return m_reading.name.value_or(QString()).isEmpty() ? QFileInfo(m_path).fileName() : *m_reading.name;
}

QString ComparedText::detail() const
{
    if (!m_what.isEmpty())
        return m_what;
    const QString shown = QDir::toNativeSeparators(m_path);
    return isUnsaved() ? tr("%1 (not saved)").arg(shown) : shown;
}

QString ComparedText::obstacle() const
{
    if (!m_what.isEmpty())
        return tr("This is an earlier version: it cannot be changed.");
    if (!m_trouble.isEmpty())
        return m_trouble;
    if (m_document && m_document->isReadOnly())
        return tr("%1 is open for reading only.").arg(title());
    const auto agent = m_workspace->library()->agent(m_path);
    return writeObstacle(m_path, agent ? agent->folder.get() : nullptr, m_workspace->surroundings().folders());
}

bool ComparedText::isUnsaved() const
{
    return m_document && m_document->isModified();
}

Result<AgentDocument *> ComparedText::opened()
{
    if (const QString reason = obstacle(); !reason.isEmpty())
        return std::unexpected(Error{.code = Error::Code::Refused, .text = reason, .path = m_path});
    if (!m_document) {
        // The text that is shown is the one to be changed.
        const QString shown = text();
        Q_EMIT openRequested(m_path);
        if (!m_document || m_document->text() != shown) {
            return std::unexpected(Error{
                .code = Error::Code::Changed,
                .text =
                    tr("%1 has changed meanwhile; look at the comparison again.").arg(QDir::toNativeSeparators(m_path)),
                .path = m_path});
        }
    }
    return m_document;
}

Result<void> ComparedText::apply(const ChangeSet &changes)
{
    return opened().and_then([&](AgentDocument *document) { return document->apply(changes); });
}

Result<void> ComparedText::takeField(const QString &key, const FieldContent &content)
{
    return opened().and_then([&](AgentDocument *document) -> Result<void> {
        if (!content.isPresent)
            return document->unsetField(key);
        // What cannot be told is not taken; what is no value of its own is, as it is written.
        if (!content.isEditable && content.text != content.yaml)
            return std::unexpected(Error{.code = Error::Code::Refused, .text = content.reason});
        // A byte that is no text has no place in UTF-16.
        const bool isWide = document->format().encoding != Encoding::Utf8;
        const auto fitting = [isWide](const QString &text) { return isWide ? wellFormed(text) : text; };
        const FieldSpec *field = document->client().dialect->field(key);
        const auto type = field ? field->type : FieldSpec::Type::String;
        if (type == FieldSpec::Type::ToolList || type == FieldSpec::Type::StringList) {
            QStringList items = content.items;
            std::ranges::transform(items, items.begin(), fitting);
            return document->setFieldList(key, items);
        }
        // What is no plain value is taken as it is written.
        const QString yaml = content.yaml.trimmed();
        const bool isStructure =
            yaml.startsWith(u'[') || yaml.startsWith(u'{') || (content.text == content.yaml && yaml.contains(u'\n'));
        if (type == FieldSpec::Type::Yaml || isStructure || (!field && yaml.startsWith("- "_L1)))
            return document->setFieldYaml(key, fitting(content.yaml));
        return document->setField(key, fitting(content.text));
    });
}

void ComparedText::undo()
{
    if (m_document)
        m_document->undo();
}

void ComparedText::redo()
{
    if (m_document)
        m_document->redo();
}

void ComparedText::save()
{
    if (m_document)
        m_workspace->save(m_document, {.overwriteSeen = m_replaces});
}

} // namespace dossier
