// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile/examples.h"

#include <QWidget>

class QVBoxLayout;

namespace dossier {

/// The `<example>` blocks of a description as a list of cards to read. GUI
/// thread.
class ExampleList : public QWidget
{
    Q_OBJECT
public:
    explicit ExampleList(QWidget *parent = nullptr);

    void setDescription(const QString &description);
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_blocks.size()); }

Q_SIGNALS:
    void addRequested();
    void removeRequested(qsizetype index);

private:
    [[nodiscard]] QWidget *makeCard(const ExampleBlock &block, qsizetype index);

    std::vector<ExampleBlock> m_blocks;
    QVBoxLayout *m_cards;
};

} // namespace dossier
