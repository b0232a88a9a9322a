// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fontlist.h"

#include "models/fixedfont.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFontDatabase>

#include <algorithm>

namespace dossier {

void fillWithFonts(QComboBox *box)
{
    box->addItem(QCoreApplication::translate("dossier::SettingField", "As the system (%1)").arg(fixedFont().family()),
                 QString());
    QStringList families = QFontDatabase::families();
    families.removeIf([](const QString &family) {
        return QFontDatabase::isPrivateFamily(family) || !QFontDatabase::isSmoothlyScalable(family);
    });
    const auto others = std::ranges::stable_partition(
        families, [](const QString &family) { return QFontDatabase::isFixedPitch(family); });
    box->insertSeparator(box->count());
    for (const QString &family : families) {
        if (!others.empty() && family == others.front())
            box->insertSeparator(box->count());
        box->addItem(family, family);
    }
}

} // namespace dossier
