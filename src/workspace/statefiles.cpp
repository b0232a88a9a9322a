// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "statefiles.h"

#include "storage/privatefile.h"
#include "storage/readfile.h"

#include <QJsonDocument>

namespace dossier {

StateFiles::StateFiles(QString folder, FileOps &ops)
    : m_folder(std::move(folder))
    , m_ops(ops)
{
}

StateFiles::~StateFiles() = default;

std::optional<QByteArray> StateFiles::onItsWay(const QString &name) const
{
    const std::scoped_lock lock(m_mutex);
    if (const auto found = m_waiting.find(name); found != m_waiting.end())
        return found->second;
    return m_written.first == name ? std::optional(m_written.second) : std::nullopt;
}

QJsonObject StateFiles::read(const QString &name) const
{
    std::optional<QByteArray> bytes = onItsWay(name);
    if (!bytes)
        bytes = readFile(m_folder + u'/' + name, m_ops).value_or(QByteArray());
    return QJsonDocument::fromJson(*bytes).object();
}

void StateFiles::write(const QString &name, const QJsonObject &object)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.insert_or_assign(name, QJsonDocument(object).toJson());
        if (!m_thread.joinable())
            m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
    }
    m_come.notify_one();
}

/// What waits when it is to end is still written.
void StateFiles::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_come.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
        const auto first = m_waiting.begin();
        m_written = {first->first, std::move(first->second)};
        m_waiting.erase(first);
        const auto [name, bytes] = m_written;
        lock.unlock();
        (void)replacePrivately(m_folder + u'/' + name, bytes, m_ops);
        lock.lock();
        m_written = {};
    }
}

} // namespace dossier
