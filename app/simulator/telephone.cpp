#include "app/simulator/telephone.h"

#include <QTimer>

#include <algorithm>
#include <cmath>

Telephone::Telephone(quint64 seed, double speed, QObject *parent)
    : QObject(parent)
    , m_seed(seed)
    , m_speed(speed)
{
}

std::chrono::milliseconds Telephone::real(double imaginarySeconds) const
{
    return std::chrono::milliseconds(std::llround(imaginarySeconds * 1'000.0 / m_speed));
}

void Telephone::place(const Dial &dial, const Profile &profile)
{
    Call call;
    call.dial = dial;
    call.listShare =
        Chance(m_seed,
               "list-delay/" + dial.digits.toLatin1() + '/' + QByteArray::number(timesRung(dial.digits)))
            .share();
    call.plan = planFor(m_seed, dial.digits, m_timesRung[dial.digits]++, profile, factsFrom(dial.body));
    call.dial.body.remove(QStringLiteral("task"));
    call.createdUtc = QDateTime::currentDateTimeUtc();
    m_calls.push_back(std::move(call));
    auto &placed = m_calls.back();
    m_byId.insert(dial.callId, &placed);
    ++m_open;
    later(placed.plan.ringSeconds, placed,
          placed.plan.talkSeconds > 0 ? &Telephone::connectCall : &Telephone::endCall);
}

bool Telephone::stop(const QString &callId)
{
    auto *call = m_byId.value(callId);
    if (call == nullptr || call->phase == Call::Phase::Ended)
        return false;
    call->canceled = call->phase == Call::Phase::Ringing;
    cutShort(*call);
    endCall(*call);
    return true;
}

int Telephone::stopAll()
{
    int stopped = 0;
    for (const auto &call : m_calls)
        stopped += stop(call.dial.callId) ? 1 : 0;
    return stopped;
}

const Call *Telephone::find(const QString &callId) const
{
    return m_byId.value(callId);
}

/// What was not yet said is never said.
void Telephone::cutShort(Call &call)
{
    if (!call.startedUtc.isValid())
        return;
    const auto sinceStart = call.startedUtc.msecsTo(QDateTime::currentDateTimeUtc());
    const double elapsed = static_cast<double>(sinceStart) / 1'000.0 * m_speed;
    call.plan.talkSeconds = std::min(call.plan.talkSeconds, elapsed);
    call.plan.lines.removeIf([&](const SpokenLine &line) { return line.atSeconds > call.plan.talkSeconds; });
}

void Telephone::connectCall(Call &call)
{
    call.phase = Call::Phase::Live;
    call.startedUtc = QDateTime::currentDateTimeUtc();
    later(call.plan.talkSeconds, call, &Telephone::endCall);
    emit connected(call);
}

void Telephone::endCall(Call &call)
{
    call.phase = Call::Phase::Ended;
    call.endUtc = QDateTime::currentDateTimeUtc();
    call.talkedSeconds = call.startedUtc.isValid() ? call.plan.talkSeconds : 0;
    --m_open;
    emit ended(call);
}

void Telephone::later(double imaginarySeconds, Call &call, void (Telephone::*step)(Call &))
{
    QTimer::singleShot(real(imaginarySeconds), this, [this, &call, step, phase = call.phase] {
        if (call.phase == phase) // not stopped in the meantime
            (this->*step)(call);
    });
}
