// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// Speaks only of clients that the project's configuration names: which other
/// clients a file is for is not to be guessed.
class Portable : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::Portable)
public:
    QString id() const override { return u"file/portable"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("A client that the project names does not load the file."); }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        const auto &configuration = file.input().configuration;
        for (const Client &client : file.input().others) {
            if (!configuration || !configuration->portable().contains(client.dialect->id()))
                continue;
            FileContext context = file.input().context;
            context.dialect = client.dialect->id();
            context.place = FileContext::Place::Project;
            const Reading reading = client.loader->read(file.file(), context);
            if (reading.outcome != Outcome::Loads)
                found.push_back(diagnosticOf(file, client, reading));
        }
        return found;
    }

private:
    Diagnostic diagnosticOf(const CheckedFile &file, const Client &client, const Reading &reading) const
    {
        const QString title = client.dialect->title();
        QString message =
            reading.loads() ? tr("%1 loads this agent without its fields; .dossier.json wants it there too.").arg(title)
                            : tr("%1 does not load this agent; .dossier.json wants it there too.").arg(title);
        if (reading.error)
            message += u' ' + reading.error->text;
        TextRange range = reading.error && reading.error->range ? *reading.error->range : file.file().openFence();
        range.start = std::clamp<qsizetype>(range.start, 0, file.text().size());
        range.length = std::clamp<qsizetype>(range.length, 0, file.text().size() - range.start);
        return {id(), severity(), message, range, {}, {}};
    }
};

} // namespace

RulePointer makePortable()
{
    return std::make_unique<Portable>();
}

} // namespace dossier
