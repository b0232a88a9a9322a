// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Any bytes as what a second start sends: what is taken is bounded, absolute, and the
// same when it is sent again.
#include "app/openrequest.h"

#include <cstdint>
#include <cstdlib>

using namespace dossier;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto request = OpenRequest::fromMessage(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!request)
        return 0;
    if (qsizetype(request->targets.size()) > OpenRequest::kMaximumTargets ||
        request->activationToken.size() > OpenRequest::kMaximumToken)
        std::abort();
    for (const OpenRequest::Target &target : request->targets) {
        if (!target.path.startsWith(u'/') || target.path.contains(QChar(u'\0')) || target.line < 0 || target.column < 0)
            std::abort();
    }
    const QByteArray message = request->toMessage();
    if (message.size() <= OpenRequest::kMaximumMessage && OpenRequest::fromMessage(message) != request)
        std::abort();
    return 0;
}
