#include "tests/support/testmain.h"

#include "core/bland/recordingaddress.h"
#include "core/bland/recordingfetcher.h"
#include "tests/core/bland/blandtesting.h"
#include "tests/core/bland/endlessserver.h"
#include "tests/core/bland/scriptedserver.h"
#include "tests/support/recordingaddresses.h"

#include <QDir>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace blandtesting;
using namespace std::chrono_literals;

namespace {

const QString callId = u"6b1f5d2e-2f0c-4a58-9a54-0c7d6a3b1e11"_s;

QByteArray wav(qsizetype bytes = 4'000)
{
    return QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16) + QByteArray(bytes, '\x80');
}

QByteArray mp3()
{
    return QByteArray("ID3\x03\0\0\0\0\0\x0A", 10) + QByteArray(4'000, '\0');
}

RecordingLimits smallLimits()
{
    RecordingLimits limits;
    limits.connect = 500ms;
    limits.silence = 500ms;
    limits.whole = 1s;
    limits.maxBytes = 200'000;
    return limits;
}

/// Files are written on the pool: what is in work there ends before the folder goes.
struct PoolAtRest {
    ~PoolAtRest() { QThreadPool::globalInstance()->waitForDone(); }
};

/// A pool on which nothing is done before `open`: a disk that does not answer.
class StandingPool final {
public:
    StandingPool()
    {
        for (int i = 0; i < m_threads; ++i)
            QThreadPool::globalInstance()->start([this] { m_gate.acquire(); });
    }
    ~StandingPool()
    {
        open();
        QThreadPool::globalInstance()->waitForDone();
    }
    void open() { m_gate.release(std::exchange(m_threads, 0)); }

private:
    QSemaphore m_gate;
    int m_threads = QThreadPool::globalInstance()->maxThreadCount();
};

/// A fetcher into a folder that goes with the test.
struct FetcherBench : Bench {
    explicit FetcherBench(const QUrl &url, const RecordingLimits &limits = smallLimits())
        : Bench(url)
        , fetcher(client, settingsFor(url), folder.filePath(u"recordings"_s), limits)
    {
    }
    Result<QString> fetch(const QString &address) { return await(fetcher.fetch(callId, address)); }
    QStringList files() const
    {
        return QDir(folder.filePath(u"recordings"_s)).entryList(QDir::Files | QDir::Hidden);
    }

    QTemporaryDir folder;
    PoolAtRest pool;
    RecordingFetcher fetcher;
};

QByteArray record(const QString &address)
{
    return "{\"call_id\":\"" + callId.toLatin1()
        + "\",\"completed\":true,\"status\":\"completed\",\"recording_url\":\"" + address.toUtf8() + "\"}";
}

bool isDetails(const ScriptedServer::Request &request)
{
    return request.target().startsWith("/v1/calls/");
}

} // namespace

class RecordingsTest : public QObject {
    Q_OBJECT

private slots:
    void fetchesOnlyFromKnownAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("allowed");
        QVERIFY(recordingAddresses().size() >= 60);
        for (const RecordingAddress &row : recordingAddresses())
            QTest::newRow(row.name) << row.address << row.allowed;
    }
    void fetchesOnlyFromKnownAddresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, allowed);
        const auto url = checkedRecordingAddress(address, QUrl(u"https://api.bland.ai"_s));
        QCOMPARE(static_cast<bool>(url), allowed);
        if (!url)
            QVERIFY(!url.error().message.isEmpty());
    }

    void fetchesFromAProviderOnThisMachine()
    {
        const QUrl base(u"http://127.0.0.1:4010"_s);
        QVERIFY(checkedRecordingAddress(u"http://127.0.0.1:4010/v1/recordings/x"_s, base));
        QVERIFY(!checkedRecordingAddress(u"http://127.0.0.1:4011/v1/recordings/x"_s, base));
        QVERIFY(!checkedRecordingAddress(u"http://localhost:4010/v1/recordings/x"_s, base));
        QVERIFY(!checkedRecordingAddress(u"http://api.example/x"_s, QUrl(u"http://api.example"_s)));
    }

    void keepsWhatIsAudio_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("extension");
        QTest::newRow("WAV") << wav() << u"wav"_s;
        QTest::newRow("MP3 with a tag") << mp3() << u"mp3"_s;
        QTest::newRow("MP3 frames") << QByteArray("\xFF\xFB\x90\x64", 4) + QByteArray(400, '\0') << u"mp3"_s;
        QTest::newRow("HTML") << QByteArray("<html><body>sign in, please</body></html>") << QString();
        QTest::newRow("JSON") << QByteArray("{\"status\":\"error\",\"message\":\"x\"}") << QString();
        QTest::newRow("program") << QByteArray("\x7F"
                                               "ELF\x02\x01\x01\0\0\0\0\0\0\0\0",
                                               15)
                                 << QString();
        QTest::newRow("RIFF that is a film") << QByteArray("RIFF\x24\0\0\0AVI LIST", 16) << QString();
        QTest::newRow("reserved layer")
            << QByteArray("\xFF\xF9\x90\x64", 4) + QByteArray(400, '\0') << QString();
        QTest::newRow("bit rate that is none")
            << QByteArray("\xFF\xFB\xF0\x64", 4) + QByteArray(400, '\0') << QString();
        QTest::newRow("too short") << QByteArray("RIFF") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void keepsWhatIsAudio()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, extension);
        ScriptedServer server([&](QSslSocket &socket, const ScriptedServer::Request &) {
            ScriptedServer::answer(socket, 200, body);
        });
        FetcherBench bench(server.url());
        QSignalSpy progress(&bench.fetcher, &Recordings::progress);
        const auto file = bench.fetch(server.url().toString() + u"/v1/recordings/x"_s);
        QCOMPARE(static_cast<bool>(file), !extension.isEmpty());
        if (!file) {
            QCOMPARE(file.error().kind, Error::Kind::Rejected);
            QCOMPARE(bench.files(), QStringList());
            QVERIFY(bench.fetcher.kept(callId).isEmpty());
            return;
        }
        QCOMPARE(bench.files(), QStringList {callId + u'.' + extension});
        QCOMPARE(bench.fetcher.kept(callId), *file);
        QFile kept(*file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), body);
        QCOMPARE(kept.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(bench.folder.filePath(u"recordings"_s)).permissions() & others));
        QVERIFY(!progress.isEmpty());
        QCOMPARE(progress.last().at(1).toLongLong(), body.size());
        // A kept one is not fetched again.
        const auto requests = server.requests.size();
        QCOMPARE(bench.fetch({}).value(), *file);
        QCOMPARE(server.requests.size(), requests);
    }

    void sendsTheKeyToTheApiAlone()
    {
        ScriptedServer other([](QSslSocket &socket, const ScriptedServer::Request &) {
            ScriptedServer::answer(socket, 200, wav());
        });
        ScriptedServer server([](QSslSocket &socket, const ScriptedServer::Request &) {
            ScriptedServer::answer(socket, 200, wav());
        });
        FetcherBench bench(server.url());
        QVERIFY(bench.fetch(server.url().toString() + u"/v1/recordings/x"_s));
        QCOMPARE(server.requests.first().header("Authorization"), "Bearer " + apiKey);
        QCOMPARE(server.requests.first().header("Content-Type"), QByteArray("audio/mpeg"));
        for (const QUrl &foreign :
             {other.url(), QUrl(u"https://cdn.bland.ai/x"_s), QUrl(u"https://api.twilio.com/x"_s)})
            QVERIFY(!bench.client.audioRequest(foreign).hasRawHeader("Authorization"));
    }

    /// An address that was good for some days only: the record has the present one.
    void asksForAnAddressThatHasExpired_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 403, 404, 410})
            QTest::addRow("%d", status) << status;
    }
    void asksForAnAddressThatHasExpired()
    {
        QFETCH(int, status);
        QString fresh;
        ScriptedServer server([&](QSslSocket &socket, const ScriptedServer::Request &request) {
            if (isDetails(request))
                ScriptedServer::answerJson(socket, 200, record(fresh));
            else if (request.target() == "/fresh")
                ScriptedServer::answer(socket, 200, mp3());
            else
                ScriptedServer::answerJson(socket, status, "{}");
        });
        fresh = server.url().toString() + u"/fresh"_s;
        FetcherBench bench(server.url());
        const auto file = bench.fetch(server.url().toString() + u"/old"_s);
        QVERIFY(file);
        QVERIFY(file->endsWith(callId + u".mp3"_s));
        QCOMPARE(server.requests.size(), 3);
    }

    /// When the record has none either, the API is asked for the recording itself.
    void asksTheApiItselfAtLast()
    {
        ScriptedServer server([&](QSslSocket &socket, const ScriptedServer::Request &request) {
            if (isDetails(request))
                ScriptedServer::answerJson(socket, 200, record({}));
            else if (request.target() == "/v1/recordings/" + callId.toLatin1())
                ScriptedServer::answer(socket, 200, wav());
            else
                ScriptedServer::answerJson(socket, 404, "{}");
        });
        FetcherBench bench(server.url());
        QVERIFY(bench.fetch(u"https://evil.example/x"_s));
        QCOMPARE(server.requests.size(), 2);
    }

    void saysWhenThereIsNone()
    {
        ScriptedServer server([&](QSslSocket &socket, const ScriptedServer::Request &request) {
            if (isDetails(request))
                ScriptedServer::answerJson(socket, 200, record({}));
            else
                ScriptedServer::answerJson(socket, 404,
                                           "{\"errors\":[{\"error\":\"CALL_RECORDING_NOT_FOUND\"}]}");
        });
        FetcherBench bench(server.url());
        const auto file = bench.fetch(server.url().toString() + u"/v1/recordings/"_s + callId);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::NotFound);
        QVERIFY(!file.error().message.isEmpty());
        QCOMPARE(server.requests.size(), 2);
    }

    void followsNoRedirectToElsewhere_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("foreign host") << QByteArray("https://evil.example/x");
        QTest::newRow("file") << QByteArray("file:///etc/passwd");
        QTest::newRow("other port of this machine") << QByteArray("OTHER/x");
        QTest::newRow("no TLS") << QByteArray("http://api.bland.ai/x");
        QTest::newRow("user info") << QByteArray("https://a@api.bland.ai/x");
        QTest::newRow("data") << QByteArray("data:audio/wav;base64,UklGRg==");
        QTest::newRow("odd") << QByteArray("ht!tp:\\\\x");
    }
    void followsNoRedirectToElsewhere()
    {
        QFETCH(QByteArray, target);
        ScriptedServer other([](QSslSocket &socket, const ScriptedServer::Request &) {
            ScriptedServer::answer(socket, 200, wav());
        });
        target.replace("OTHER", other.url().toEncoded());
        for (const int status : {301, 302, 303, 307, 308}) {
            ScriptedServer server([&](QSslSocket &socket, const ScriptedServer::Request &) {
                ScriptedServer::answer(socket, status, {}, "Location: " + target + "\r\n");
            });
            FetcherBench bench(server.url());
            const auto file = bench.fetch(server.url().toString() + u"/r"_s);
            QVERIFY(!file);
            QCOMPARE(file.error().kind, Error::Kind::Rejected);
            QCOMPARE(server.requests.size(), 1);
            QCOMPARE(bench.files(), QStringList());
        }
        QCOMPARE(other.requests.size(), 0);
    }

    void followsAFewRedirectsOfTheProvider()
    {
        ScriptedServer server([&](QSslSocket &socket, const ScriptedServer::Request &request) {
            if (request.target() == "/once")
                ScriptedServer::answer(socket, 302, {}, "Location: /there\r\n");
            else if (request.target() == "/there")
                ScriptedServer::answer(socket, 200, wav());
            else
                ScriptedServer::answer(socket, 302, {},
                                       "Location: /round" + request.target().mid(1) + "\r\n");
        });
        FetcherBench bench(server.url());
        const auto round = bench.fetch(server.url().toString() + u"/r"_s);
        QVERIFY(!round);
        QCOMPARE(round.error().kind, Error::Kind::Rejected);
        QCOMPARE(server.requests.size(), 4);
        QVERIFY(bench.fetch(server.url().toString() + u"/once"_s));
    }

    void takesNoMoreThanTheCap_data()
    {
        QTest::addColumn<bool>("announced");
        QTest::newRow("announced") << true;
        QTest::newRow("without end") << false;
    }
    void takesNoMoreThanTheCap()
    {
        QFETCH(bool, announced);
        const QByteArray begin =
            announced ? "HTTP/1.1 200 OK\r\nContent-Length: 300000\r\n\r\n" : "HTTP/1.1 200 OK\r\n\r\n";
        EndlessServer server(begin + wav(), QByteArray(16'384, '\x80'));
        RecordingLimits limits = smallLimits();
        limits.whole = 20s;
        FetcherBench bench(server.url(), limits);
        const auto file = bench.fetch(server.url().toString() + u"/r"_s);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::Rejected);
        QCOMPARE(file.error().detail, u"too large"_s);
        QTRY_COMPARE(bench.files(), QStringList());
    }

    void endsWhatTakesTooLong_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("no answer") << QByteArray();
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nConte");
        QTest::newRow("silence in the middle") << "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + wav();
    }
    void endsWhatTakesTooLong()
    {
        QFETCH(QByteArray, sent);
        ScriptedServer server(
            [&](QSslSocket &socket, const ScriptedServer::Request &) { socket.write(sent); });
        FetcherBench bench(server.url());
        const auto file = bench.fetch(server.url().toString() + u"/r"_s);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::Network);
        QTRY_COMPARE(bench.files(), QStringList());
    }

    void keepsNothingThatBrokeOff()
    {
        ScriptedServer server([&](QSslSocket &socket, const ScriptedServer::Request &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + wav());
            socket.disconnectFromHost();
        });
        FetcherBench bench(server.url());
        const auto file = bench.fetch(server.url().toString() + u"/r"_s);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::Network);
        QTRY_COMPARE(bench.files(), QStringList());
    }

    /// The thread of the window only hands over: as long as the disk takes nothing, there is no file, and
    /// what is larger than the buffers waits with the network.
    void writesBesideTheWindow()
    {
        const QByteArray body = wav(900'000);
        ScriptedServer server([&](QSslSocket &socket, const ScriptedServer::Request &) {
            ScriptedServer::answer(socket, 200, body);
        });
        RecordingLimits limits = smallLimits();
        limits.maxBytes = 2'000'000;
        limits.whole = 60s;
        limits.silence = 60s;
        FetcherBench bench(server.url(), limits);
        QSignalSpy progress(&bench.fetcher, &Recordings::progress);
        StandingPool pool;
        const auto future = bench.fetcher.fetch(callId, server.url().toString() + u"/r"_s);
        QTRY_COMPARE(progress.size(), 1);
        QVERIFY(progress.first().at(1).toLongLong() < body.size());
        QVERIFY(!future.isFinished());
        QCOMPARE(bench.files(), QStringList());
        pool.open();
        const auto file = await(future);
        QVERIFY(file);
        QFile kept(*file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll() == body);
        QCOMPARE(bench.files(), QStringList {callId + u".wav"_s});
    }

    void endsAtOnceWhileTheDiskDoesNotAnswer_data()
    {
        QTest::addColumn<bool>("cancels");
        QTest::newRow("cancelled") << true;
        QTest::newRow("the fetcher ends") << false;
    }
    void endsAtOnceWhileTheDiskDoesNotAnswer()
    {
        QFETCH(bool, cancels);
        ScriptedServer server([&](QSslSocket &socket, const ScriptedServer::Request &) {
            ScriptedServer::answer(socket, 200, wav());
        });
        const QTemporaryDir folder;
        PoolAtRest atRest;
        Bench bench(server.url());
        auto fetcher =
            std::make_unique<RecordingFetcher>(bench.client, settingsFor(server.url()), folder.path());
        QSignalSpy progress(fetcher.get(), &Recordings::progress);
        StandingPool pool;
        const auto future = fetcher->fetch(callId, server.url().toString() + u"/r"_s);
        QTRY_COMPARE(progress.size(), 1);
        if (cancels) {
            fetcher->cancel(callId);
            QCOMPARE(await(future).error().kind, Error::Kind::Cancelled);
        }
        fetcher.reset(); // gets here although the pool stands
        QVERIFY(future.isFinished());
        pool.open();
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void saysWhenTheFileCannotBeWritten()
    {
        ScriptedServer server([&](QSslSocket &socket, const ScriptedServer::Request &) {
            ScriptedServer::answer(socket, 200, wav());
        });
        FetcherBench bench(server.url());
        QVERIFY(QDir().mkpath(bench.folder.filePath(u"recordings/%1.wav/x"_s.arg(callId))));
        const auto file = bench.fetch(server.url().toString() + u"/r"_s);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::Storage);
        QVERIFY(!file.error().message.isEmpty());
        QVERIFY(!file.error().detail.isEmpty());
        QCOMPARE(bench.files(), QStringList());
    }

    void triesNoOtherAddressAfterTrouble()
    {
        ScriptedServer server([&](QSslSocket &socket, const ScriptedServer::Request &) {
            ScriptedServer::answer(socket, 503, {});
        });
        FetcherBench bench(server.url());
        const auto file = bench.fetch(server.url().toString() + u"/r"_s);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::Network);
        QCOMPARE(server.requests.size(), 1);
    }

    void endsWhenOneCancels()
    {
        ScriptedServer server([&](QSslSocket &, const ScriptedServer::Request &) {});
        FetcherBench bench(server.url());
        const QString address = server.url().toString() + u"/r"_s;
        const auto future = bench.fetcher.fetch(callId, address);
        QCOMPARE(bench.fetcher.fetch(callId, address).isFinished(), false); // the same download
        QTRY_COMPARE(server.requests.size(), 1);
        bench.fetcher.cancel(callId);
        const auto file = await(future);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::Cancelled);
        bench.fetcher.cancel(callId);
    }

    void namesNoFileAfterAnOddId()
    {
        ScriptedServer server([&](QSslSocket &socket, const ScriptedServer::Request &) {
            ScriptedServer::answer(socket, 200, wav());
        });
        FetcherBench bench(server.url());
        for (const QString &id :
             {QString(), u"../../etc/passwd"_s, u"a/b-c-d-e-f"_s, u"short"_s, QString(65, u'a')}) {
            const auto file = await(bench.fetcher.fetch(id, server.url().toString()));
            QVERIFY(!file);
            QCOMPARE(file.error().kind, Error::Kind::InvalidInput);
            QVERIFY(bench.fetcher.kept(id).isEmpty());
        }
        QCOMPARE(server.requests.size(), 0);
    }

    void removesWhatAnInterruptedDownloadLeft()
    {
        const QTemporaryDir folder;
        const auto put = [&folder](const QString &name) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("x");
        };
        put(callId + u".wav.AbCdEf"_s);
        put(callId + u".wav"_s);
        put(u"notes.txt"_s);
        Bench bench(QUrl(u"http://127.0.0.1:9"_s));
        const RecordingFetcher fetcher(bench.client, settingsFor(QUrl(u"http://127.0.0.1:9"_s)),
                                       folder.path());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
                 QStringList({callId + u".wav"_s, u"notes.txt"_s}));
    }
};

LEADLINE_TEST(RecordingsTest)
#include "tst_recordings.moc"
