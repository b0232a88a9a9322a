// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/environment.h"

#include <QJsonObject>

namespace dossier {

/// A small JSON file of the state folder: read whole, written atomically and
/// for this person's eyes only. What is damaged counts as empty.
class StateFile
{
public:
    StateFile(const Environment &environment, const QString &name);

    [[nodiscard]] QJsonObject read() const;
    /// A state that cannot be written is not worth a question; false tells.
    bool write(const QJsonObject &object) const;

private:
    QString m_folder;
    QString m_path;
};

} // namespace dossier
