// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>
#include <thread>

namespace KSyntaxHighlighting {
class Definition;
class Repository;
class Theme;
} // namespace KSyntaxHighlighting

namespace dossier {

/// The definition of agent files and its themes, read once for all
/// editors. Reading takes some 50 ms (the prompt's Markdown draws in forty
/// languages), so it is done in a thread of its own from the constructor on;
/// until ready() text is shown plain. Owned by the application, outlives the
/// editors; GUI thread.
class Syntax : public QObject
{
    Q_OBJECT
public:
    explicit Syntax(QObject *parent = nullptr);
    ~Syntax() override; ///< waits for the thread

    [[nodiscard]] static QString libraryVersion(); ///< of KSyntaxHighlighting
    [[nodiscard]] bool isReady() const { return m_repository != nullptr; }
    /// Only when ready.
    [[nodiscard]] KSyntaxHighlighting::Definition definition() const;
    [[nodiscard]] KSyntaxHighlighting::Theme theme(bool dark, bool high = false) const;

Q_SIGNALS:
    void ready();

private:
    void take(std::shared_ptr<KSyntaxHighlighting::Repository> repository);

    std::shared_ptr<KSyntaxHighlighting::Repository> m_repository;
    std::jthread m_loader;
};

} // namespace dossier
