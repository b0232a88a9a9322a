// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rules.h"
#include "text/lineindex.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class WindowsLineEnds : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::WindowsLineEnds)
public:
    QString id() const override { return u"header/windows-line-ends"_s; }
    Severity severity() const override { return Severity::Error; }
    QString summary() const override { return tr("Windows line ends keep the client from repairing the header."); }
    bool isFixable() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        if (file.cause() != CheckedFile::Cause::LineEnds)
            return {};
        const auto &faults = file.faults();
        const auto colon = std::ranges::find(faults, HeaderFault::Kind::UnquotedColon, &HeaderFault::kind);
        const TextRange range = !faults.empty() ? faults.front().range : file.file().openFence();
        Diagnostic diagnostic{id(), severity(), {}, range, {}, {}};
        if (colon != faults.end()) {
            const auto line = LineIndex(file.text()).position(colon->range.start).line + 1;
            diagnostic.range = colon->range;
            diagnostic.message =
                tr("%1 drops this agent because of its Windows line ends: with them it cannot repair the "
                   "unquoted “: ” in line %2.")
                    .arg(file.client())
                    .arg(line);
        } else {
            diagnostic.message =
                tr("%1 drops this agent because of its Windows line ends: with them it cannot repair the header.")
                    .arg(file.client());
        }
        const Fixes fixes(file);
        if (!faults.empty() && !faults.front().key.isEmpty())
            addFix(diagnostic, fixes.quote(faults.front().key));
        addFix(diagnostic, fixes.lineFeeds());
        return {diagnostic};
    }
};

} // namespace

RulePointer makeWindowsLineEnds()
{
    return std::make_unique<WindowsLineEnds>();
}

} // namespace dossier
