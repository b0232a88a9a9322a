// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

// Has to stand outside any namespace; the library is static in what is shipped.
static void initialiseResources()
{
    Q_INIT_RESOURCE(dossier_figures);
}

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::Figure)
};

QDate dateOf(const QJsonObject &part)
{
    return QDate::fromString(part["measured"_L1].toString(), Qt::ISODate);
}

QString number(const QJsonObject &part, QLatin1StringView name)
{
    return QLocale().toString(part[name].toInteger());
}

} // namespace

std::vector<Figure> measuredFigures()
{
    initialiseResources();
    QFile file(u":/figures/figures.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject agreement = all["agreement"_L1].toObject();
    const QJsonObject findings = all["findings"_L1].toObject();
    const QJsonObject reliability = all["reliability"_L1].toObject();
    return {
        {.text =
             Texts::tr("%1 reads %2 of %3 real files as Dossier says, and %4 of %5 files that were made to be "
                       "difficult.")
                 .arg(agreement["client"_L1].toString(), number(agreement, "realAgreed"_L1),
                      number(agreement, "real"_L1), number(agreement, "madeAgreed"_L1), number(agreement, "made"_L1)),
         .measured = dateOf(agreement)},
        {.text = Texts::tr("Of %1 findings on real files, judged one by one, %2 were wrong; of these, %3 are mended.")
                     .arg(number(findings, "judged"_L1), number(findings, "wrong"_L1), number(findings, "mended"_L1)),
         .measured = dateOf(findings)},
        {.text = Texts::tr("Killed %1 times while text was typed and saved, with another program writing in between in "
                           "%2 ways, and in %3 random steps, it lost nothing that was saved or kept.")
                     .arg(number(reliability, "kills"_L1), number(reliability, "writers"_L1),
                          number(reliability, "actions"_L1)),
         .measured = dateOf(reliability)},
    };
}

} // namespace dossier
