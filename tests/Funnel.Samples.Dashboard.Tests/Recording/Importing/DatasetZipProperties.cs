using FsCheck;
using FsCheck.Fluent;
using Funnel.Samples.Dashboard.Recording.Importing;
using Property = Funnel.Domain.Tests.Properties.Property;

namespace Funnel.Samples.Dashboard.Tests.Recording.Importing;

public sealed class DatasetZipProperties
{
    private static readonly Gen<(int At, byte By)[]> AnyDamage =
        Gen.Choose(0, 100_000)
            .SelectMany(at => Gen.Choose(1, 255).Select(by => (at, (byte)by)))
            .NonEmptyListOf()
            .Select(list => list.Take(8).ToArray());

    private static readonly Gen<byte[]> AnyBytes = Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf();

    [Fact]
    public void UnpackAsync_DamagedZip_AnswersAndWritesOnlyKnownNames() =>
        Property.Holds(AnyDamage, damage =>
        {
            using var zip = new ZipUnderTest(
                ("data/cards.csv", "card\r\nC1"), ("data/events.csv", "card,on\r\nC1,2026-01-01"));
            zip.Damage(damage);
            _ = zip.UnpackAsync(ImportLimits.Usual).GetAwaiter().GetResult();
            return zip.Written.All(name => name is "cards.csv" or "events.csv");
        });

    [Fact]
    public void UnpackAsync_AnyBytes_AreRefused() =>
        Property.Holds(AnyBytes, bytes =>
        {
            using var zip = new ZipUnderTest(bytes);
            return zip.UnpackAsync(ImportLimits.Usual).GetAwaiter().GetResult() is ZipContent.Refused;
        });
}
