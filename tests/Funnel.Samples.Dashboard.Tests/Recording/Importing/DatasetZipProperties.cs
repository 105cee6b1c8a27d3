using FsCheck;
using FsCheck.Fluent;
using Funnel.Samples.Dashboard.Recording.Importing;

namespace Funnel.Samples.Dashboard.Tests.Recording.Importing;

[Properties(Arbitrary = new[] { typeof(DatasetZipProperties) })]
public sealed class DatasetZipProperties
{
    public static Arbitrary<(int At, byte By)[]> Damages => Halved.Arrays(
        Gen.Choose(0, 100_000)
            .SelectMany(at => Gen.Choose(1, 255).Select(by => (at, (byte)by)))
            .NonEmptyListOf()
            .Select(list => list.Take(8).ToArray()));

    public static Arbitrary<byte[]> Bytes => Halved.Arrays(Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf());

    [Property]
    public bool UnpackAsync_DamagedZip_AnswersAndWritesOnlyKnownNames((int At, byte By)[] damage)
    {
        using var zip = new ZipUnderTest(
            ("data/cards.csv", "card\r\nC1"), ("data/events.csv", "card,on\r\nC1,2026-01-01"));
        zip.Damage(damage);
        _ = zip.UnpackAsync(ImportLimits.Usual).GetAwaiter().GetResult();
        return zip.Written.All(name => name is "cards.csv" or "events.csv");
    }

    [Property]
    public bool UnpackAsync_AnyBytes_AreRefused(byte[] bytes)
    {
        using var zip = new ZipUnderTest(bytes);
        return zip.UnpackAsync(ImportLimits.Usual).GetAwaiter().GetResult() is ZipContent.Refused;
    }
}
