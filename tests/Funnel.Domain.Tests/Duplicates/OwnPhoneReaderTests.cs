using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Duplicates;
using NodaTime;
using static Funnel.Domain.Tests.Assignment.Showroom;

namespace Funnel.Domain.Tests.Duplicates;

/// <summary>Cards with several numbers, as a host reads them that keeps them in one text.</summary>
public sealed class OwnPhoneReaderTests
{
    private const string A = "13800138001", B = "13800138002", C = "13800138003", D = "13800138004";

    private static readonly LocalDate Day = new(2010, 12, 1);

    [Theory]
    [InlineData("K1 K2", A, A + "/" + B)]
    [InlineData("K1 K2", A + "/" + B, C + "/" + B)]
    [InlineData("K1 K2", A + "/" + B + "/" + C, B)]
    [InlineData("K1 K2", A + "/" + B, A + "/" + B)]
    [InlineData("K1 K2 K3", A, B, A + "/" + B)]
    [InlineData("K1 K2 K3 K4 K5", A, A, B, B, A + "/" + B)]
    [InlineData("K1 K2 K3 K4", A, A, A, A)]
    [InlineData("K1 K3, K2 K4", A, B, A, B)]
    [InlineData("K1 K4, K2 K3", A, B, B, A)]
    [InlineData("", A, B, C + "/" + D)]
    [InlineData("", A + "/" + A, B)]
    public void Among_CardsWithTheseNumbers_AreTiedTogether(string groups, params string[] phones) => Assert.Equal(
        groups, string.Join(", ", DuplicateCards.Among(Cards(phones), Day, new Slashed())));

    [Fact]
    public void LikelyDuplicates_CardsAlone_AreLeftOut() => Assert.Equal(
        ["K1", "K3"],
        LikelyDuplicates.Among(Cards(A, B, A, "", C + "/" + D).Source, new Slashed()).Select(card => card.Id.Value));

    [Fact]
    public void UnreadablePhone_OfAnOwnReader_IsWhatItCannotRead() => Assert.Equal(
        ["K2"],
        UnreadablePhone.Among(Cards(A + "/at home", "ask"), new Slashed()).Select(card => card.Value));

    private static CardIndex Cards(params string[] phones) => new(phones.Select((phone, index) => Card(
        Filing($"K{index + 1}") with { Customer = new(null, phone), NextContactOn = null })));

    private sealed class Slashed : IPhoneReader
    {
        public IReadOnlyList<PhoneNumber> Read(string written, DealerId dealer) =>
        [
            .. written.Split('/').Select(one => PhoneNumber.TryRead(one, out var number) ? number : default)
                .Where(number => number != default),
        ];
    }
}
