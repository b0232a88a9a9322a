// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/verdict.h"
#include "rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class NotLoaded : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::NotLoaded)
public:
    QString id() const override { return u"file/not-loaded"_s; }
    Severity severity() const override { return Severity::Error; }
    QString summary() const override { return tr("The client does not load the file for another reason."); }
    bool isLastResort() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        if (!file.isLost())
            return {};
        const std::optional<Error> &error = file.reading().error;
        // Other clients’ loaders say all of it.
        const bool isWhole = error && error->text.startsWith(file.client());
        QStringList text;
        if (!isWhole)
            text << lossSentence(file.dialect(), file.reading());
        if (error && !error->text.isEmpty())
            text += error->text;
        TextRange range = error && error->range ? *error->range : file.file().openFence();
        range.start = std::clamp<qsizetype>(range.start, 0, file.text().size());
        range.length = std::clamp<qsizetype>(range.length, 0, file.text().size() - range.start);
        return {{id(), severity(), text.join(u' '), range, {}, {}}};
    }
};

} // namespace

RulePointer makeNotLoaded()
{
    return std::make_unique<NotLoaded>();
}

} // namespace dossier
