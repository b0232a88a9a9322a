// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "saving.h"

#include "document/agentdocument.h"
#include "storage/readfile.h"
#include "text/handover.h"

#include <algorithm>

namespace dossier {

Saving::Saving(const Journal &journal, QObject *parent, FileOps &ops)
    : QObject(parent)
    , m_saver(journal, ops)
    , m_ops(ops)
{
}

Saving::~Saving() = default;

bool Saving::isSaving(const AgentDocument *document) const
{
    return std::ranges::any_of(m_queues, [document](const Queue &queue) { return queue.document == document; });
}

bool Saving::isTaken(const QString &path, const AgentDocument *document) const
{
    return std::ranges::any_of(m_queues, [&](const Queue &queue) {
        return queue.document != document &&
               (queue.path == path || std::ranges::contains(queue.waiting, path, &Order::path));
    });
}

void Saving::save(AgentDocument *document, const Order &order)
{
    const auto found =
        std::ranges::find_if(m_queues, [document](const Queue &queue) { return queue.document == document; });
    if (found != m_queues.end()) {
        found->waiting.push_back(order);
        return;
    }
    Queue &queue = m_queues.emplace_back();
    queue.document = document;
    queue.waiting.push_back(order);
    start(queue);
}

FileSaver::Way Saving::wayOf(const Order &order, const QString &path) const
{
    return order.way == FileSaver::Way::Replace ? m_ways.value(path, order.way) : order.way;
}

void Saving::start(Queue &queue)
{
    const Order order = queue.waiting.front();
    queue.waiting.pop_front();
    const AgentDocument *document = queue.document;
    FileSaver::Request request;
    request.path = order.path.isEmpty() ? document->path() : order.path;
    request.expectedHash = order.replaces.value_or(document->diskHash());
    request.way = wayOf(order, request.path);
    if (request.way != FileSaver::Way::Replace)
        m_ways.insert(request.path, request.way);
    queue.path = request.path;
    queue.thread = std::jthread([this, &queue, request, order, text = document->chunks(), format = document->format(),
                                 revision = document->revision()]() mutable {
        if (order.replacesAny)
            request.expectedHash = hashOfFile(request.path, m_ops).value_or(QByteArray());
        request.bytes = SourceText(text.toString(), format).toBytes();
        Done done{.path = request.path,
                  .isElsewhere = !order.path.isEmpty(),
                  .isByItself = order.isByItself,
                  .bytes = request.bytes,
                  .revision = revision,
                  .saved = m_saver.save(request)};
        handOver(this, [this, &queue, done = std::move(done)] {
            queue.thread.join();
            take(queue, done);
        });
    });
}

void Saving::take(Queue &queue, const Done &done)
{
    const QPointer<AgentDocument> document = queue.document;
    // Whoever is told may ask for the next one, or close the document.
    const bool hasMore = !queue.waiting.empty();
    if (!hasMore)
        std::erase_if(m_queues, [&queue](const Queue &each) { return &each == &queue; });
    if (document)
        Q_EMIT finished(document, done);
    if (!hasMore)
        return;
    if (queue.document)
        start(queue);
    else
        std::erase_if(m_queues, [&queue](const Queue &each) { return &each == &queue; });
}

} // namespace dossier
