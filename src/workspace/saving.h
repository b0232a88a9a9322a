// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "notedsaver.h"

#include <QObject>
#include <QPointer>

#include <list>
#include <thread>

namespace dossier {

class AgentDocument;

/// Writes documents to the disk, each in a thread of its own, so that the window
/// never waits for it; the saves of one document come one after the other, each
/// with the text as it is when its turn comes. GUI thread.
class Saving : public QObject
{
    Q_OBJECT
public:
    struct Order {
        QString path = {}; ///< absolute; empty: the document's own
        /// SHA-256 of the version that is replaced; empty: there must be no file;
        /// none: the one that the document comes from.
        std::optional<QByteArray> replaces = {};
        /// What is there when it begins may be replaced; what comes there after that
        /// may not.
        bool replacesAny = false;
        /// As chosen by the person, and from then on for this file.
        FileSaver::Way way = FileSaver::Way::Replace;
        bool isByItself = false; ///< handed on to Done
    };
    /// What came of one.
    struct Done {
        QString path;
        bool isElsewhere = false; ///< a path was named
        bool isByItself = false;
        QByteArray bytes; ///< that were to be written
        quint64 revision = 0; ///< of the document that they are from
        Result<NotedSaver::Written> saved = std::unexpected(Error{});
    };

    /// The journal outlives it.
    explicit Saving(const Journal &journal, QObject *parent = nullptr, FileOps &ops = FileOps::system());
    ~Saving() override; ///< what was begun comes to its end

    void save(AgentDocument *document, const Order &order);
    /// Whether one is under way or waits.
    [[nodiscard]] bool isSaving(const AgentDocument *document) const;
    /// Whether another one is being saved there, or waits for it.
    [[nodiscard]] bool isTaken(const QString &path, const AgentDocument *document) const;

Q_SIGNALS:
    /// Not told of a document that is gone by then.
    void finished(dossier::AgentDocument *document, const dossier::Saving::Done &done);

private:
    /// The saves of one document.
    struct Queue {
        QPointer<AgentDocument> document;
        QString path; ///< that is being written
        std::list<Order> waiting;
        std::jthread thread;
    };

    void start(Queue &queue);
    void take(Queue &queue, const Done &done);
    [[nodiscard]] FileSaver::Way wayOf(const Order &order, const QString &path) const;

    NotedSaver m_saver;
    FileOps &m_ops;
    QHash<QString, FileSaver::Way> m_ways; ///< that were chosen, by path
    std::list<Queue> m_queues; ///< with something to do
};

} // namespace dossier
