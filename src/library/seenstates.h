// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentsummary.h"

#include <QHash>
#include <QMap>

namespace dossier {

/// In which version each agent was last seen here, so that what others change
/// can be told. Seen is what the person marked so, what Dossier itself wrote,
/// and what lay in a place when that was added; to open a file is not to have
/// seen it. A value; any thread.
class SeenStates
{
public:
    enum class State : char {
        Same,
        Changed, ///< others wrote it since
        New, ///< it came since its place was first looked at
        Gone,
        Unknown, ///< it cannot be read now
    };
    struct Seen {
        QByteArray hash; ///< SHA-256
        qint64 time = 0; ///< seconds since 1970
        int place = 0; ///< id of the place that it was seen in; 0: none

        bool operator==(const Seen &) const = default;
    };

    struct Parsed;
    /// What is damaged in the bytes is left out. Error Schema: a newer version
    /// wrote them; Syntax: they are something else.
    [[nodiscard]] static Result<Parsed> fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;

    /// The id of a place that was looked at; 0 for one that never was.
    [[nodiscard]] int placeId(const Place &place) const;
    int addPlace(const Place &place);
    /// With all that was seen in it.
    void removePlace(const Place &place);

    /// Null if it was never seen; valid until the next change.
    [[nodiscard]] const Seen *find(const QString &path) const;
    [[nodiscard]] const QHash<QString, Seen> &all() const { return m_seen; }
    /// True if it has become too much and others were forgotten.
    bool mark(const QString &path, const Seen &seen);
    void forget(const QString &path);
    /// Of an agent that is there, in a place that is known.
    [[nodiscard]] State stateOf(const AgentSummary &agent) const { return stateOf(agent, find(agent.path)); }
    [[nodiscard]] static State stateOf(const AgentSummary &agent, const Seen *seen);

    /// Their hashes, the last seen ones first: what is worth keeping most.
    [[nodiscard]] std::vector<QByteArray> hashes() const;

    static constexpr qsizetype kMostFiles = 200'000; ///< of more the earliest are forgotten
    static constexpr qsizetype kMostPlaces = 1'000;

    bool operator==(const SeenStates &) const = default;

private:
    bool readLine(const QByteArray &line); ///< false if it makes no sense
    void removePlace(int id);

    QHash<QString, Seen> m_seen;
    QMap<int, QString> m_places; ///< as in keyOf(), by id; later ones have higher ids
};

struct SeenStates::Parsed {
    SeenStates states;
    qsizetype lost = 0; ///< lines that make no sense
};

} // namespace dossier
