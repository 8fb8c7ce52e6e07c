#include "core/dialing/recordinghosts.h"

using namespace Qt::StringLiterals;

const QStringList &recordingHosts()
{
    static const QStringList hosts {u"bland.ai"_s, u"twilio.com"_s};
    return hosts;
}
