// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace dossier {

class AgentDocument;

/// The keys of a header that its client does not know, each with the beginning
/// of its value; a click leads to the key. Hidden if there is none. GUI thread.
class OtherKeys : public QLabel
{
    Q_OBJECT
public:
    explicit OtherKeys(QWidget *parent = nullptr);

    void showKeysOf(const AgentDocument &document);

Q_SIGNALS:
    void keyChosen(const QString &key);
};

} // namespace dossier
