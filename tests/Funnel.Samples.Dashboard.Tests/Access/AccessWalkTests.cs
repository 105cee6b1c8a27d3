using System.Net;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Access;

/// <summary>Every page, as everybody who may log in.</summary>
public sealed class AccessWalkTests(RunningLogin host) : IClassFixture<RunningLogin>
{
    private const string Own = "D001";
    private const string OwnConsultant = "C001-01";

    /// <summary>Who sees a part, and what of the group is no part of it.</summary>
    public static TheoryData<string> Narrow => ["diana", "carl", "rosa"];

    [Theory]
    [MemberData(nameof(Narrow))]
    public async Task Pages_OfWhoSeesAPart_NameNothingElse(string user)
    {
        using var reader = await host.LogInAsync(user);
        var walk = new Walk(reader);
        await walk.OverAsync(await BeginningsAsync(user));

        var others = await NamesOfOthersAsync(user);
        Assert.True(others.Count > 40, "There is nobody else in the store.");
        Assert.True(walk.Answers.Count(answer => answer.Value.Status == HttpStatusCode.OK) > 60, Told(walk));
        var failed = walk.Answers.Where(one => (int)one.Value.Status >= 500).Select(one => one.Key).ToList();
        Assert.True(failed.Count == 0, string.Join("\n", failed));
        Assert.Empty(
            from answer in walk.Answers
            from name in others
            where answer.Value.Text.Contains(name, StringComparison.Ordinal)
                // What was asked for is said again where it is not there.
                && !answer.Key.Contains(name, StringComparison.Ordinal)
            select $"{answer.Key}: {name}");
    }

    [Theory]
    [MemberData(nameof(Narrow))]
    public async Task Pages_OfWhoSeesAPart_AreTheSameWhateverOthersDo(string user)
    {
        using var reader = await host.LogInAsync(user);
        var walk = new Walk(reader);
        await walk.OverAsync(await BeginningsAsync(user));

        await RecordOfOthersAsync(user);
        var after = await walk.AgainAsync();

        // On the audit is what the walk itself has done: it has exported.
        Assert.Empty(walk.Answers.Where(answer => !answer.Key.StartsWith("/audit", StringComparison.Ordinal))
            .Where(answer => after[answer.Key] != answer.Value.Text)
            .Select(answer => $"{answer.Key}: {Difference(answer.Value.Text, after[answer.Key])}"));
    }

    [Fact]
    public async Task Pages_OfWhoSeesAll_ChangeWhenOthersRecord()
    {
        using var reader = await host.LogInAsync("grace");
        var walk = new Walk(reader);
        await walk.OverAsync(["/", "/work", "/reports"]);
        await RecordOfOthersAsync("diana");
        var after = await walk.AgainAsync();
        Assert.NotEqual(walk.Answers["/"].Text, after["/"]);
    }

    [Fact]
    public async Task Pages_OfTheAuditor_NameNoCustomer()
    {
        using var reader = await host.LogInAsync("audrey");
        var walk = new Walk(reader);
        await walk.OverAsync(PageRoutes.Of(host.Services)
            .SelectMany(pattern => PageRoutes.Addresses(pattern, ["K001-000001"])));
        var people = await host.AskAsync(async (_, store) =>
            (await store.Archive.ReadAsync()).Cards.Select(card => card.Filing.Customer).OfType<CustomerDetails>()
                .SelectMany(person => new[] { person.Name, person.Phone }).OfType<string>()
                .Where(text => text.Length > 1).ToList());

        Assert.NotEmpty(people);
        Assert.Empty(
            from answer in walk.Answers
            from name in people
            where answer.Value.Text.Contains(name, StringComparison.Ordinal)
            select $"{answer.Key}: {name}");
    }

    [Theory]
    [MemberData(nameof(Narrow))]
    public async Task Record_OutOfScope_IsAnsweredAsOneThatIsNotThere(string user)
    {
        using var reader = await host.LogInAsync(user);
        var (card, traffic) = await ForeignAsync(user);
        foreach (var (there, none) in new[]
        {
            ($"/cards/{card}", "/cards/NONE"), ($"/cards/{card}/contact", "/cards/NONE/contact"),
            ($"/traffic/{traffic}", "/traffic/NONE"), ($"/cards/{card}/merged", "/cards/NONE/merged"),
        })
        {
            var (found, missing) = (
                await reader.OpenAsync(RunningLogin.Path + there), await reader.OpenAsync(RunningLogin.Path + none));
            Assert.Equal(missing.Status, found.Status);
            Assert.Contains(missing.Status, new[] { HttpStatusCode.NotFound, HttpStatusCode.Forbidden });
            var id = there.Split('/')[2];
            Assert.Equal(missing.Main.Replace("NONE", id, StringComparison.Ordinal), found.Main);
        }
    }

    // Every page for records of one's own and of others, and with the others' scopes in the address.
    private async Task<IEnumerable<string>> BeginningsAsync(string user)
    {
        var own = await host.AskAsync(async (_, store) => (await store.Archive.ReadAsync()).Cards
            .First(card => IsSeen(user, card.Filing.Dealer, card.Filing.Consultant) && card.Status.IsOpen).Id.Value);
        var (card, traffic) = await ForeignAsync(user);
        var pages = PageRoutes.Of(host.Services);
        Assert.True(pages.Count > 30, "The host has hardly any pages.");
        var scopes = new[]
        {
            "", "?dealer=all", "?dealer=D002", "?dealer=D003", "?dealer=D001", "?dealer=D001&consultant=C001-02",
            "?consultant=C002-01", "?format=csv", "?format=xlsx",
        };
        return
        [
            .. pages.SelectMany(page => PageRoutes.Addresses(page, [own, card, traffic])),
            .. pages.Where(page => !page.Contains('{', StringComparison.Ordinal))
                .SelectMany(page => scopes.Select(scope => page + scope)),
            "/search?q=K", "/search?q=13", $"/search?q={card}",
            $"/cards/{own}/merged?into={card}",
        ];
    }

    private static bool IsSeen(string user, DealerId dealer, ConsultantId? consultant) => user switch
    {
        "diana" => dealer.Value == Own,
        "carl" => dealer.Value == Own && consultant?.Value == OwnConsultant,
        "rosa" => dealer.Value == "D002",
        _ => true,
    };

    private Task<(string Card, string Traffic)> ForeignAsync(string user) => host.AskAsync(async (_, store) =>
    {
        var all = await store.Archive.ReadAsync();
        return (
            all.Cards.First(card => !IsSeenEver(user, card)).Id.Value,
            all.Traffic.First(record => !IsSeen(user, record.Dealer, record.Consultant)).Id.Value);
    });

    private static bool IsSeenEver(string user, CustomerCard card) =>
        IsSeen(user, card.Filing.Dealer, card.Filing.Consultant)
        || IsSeen(user, card.Filing.Dealer, card.Status.Owner)
        || card.Events.OfType<CardEvent.Transferred>().Any(e => IsSeen(user, card.Filing.Dealer, e.To));

    // Ids of cards and the register, dealers' and consultants' ids and names.
    private Task<List<string>> NamesOfOthersAsync(string user) => host.AskAsync(async (_, store) =>
    {
        var all = await store.Archive.ReadAsync();
        List<string> names =
        [
            .. all.Cards.Where(card => !IsSeenEver(user, card)).Select(card => card.Id.Value),
            .. all.Traffic.Where(record => !IsSeen(user, record.Dealer, record.Consultant)
                && (record.Card is not { } id || !all.Cards.TryGet(id, out var card) || !IsSeenEver(user, card)))
                .Select(record => record.Id.Value),
            .. all.Dealers.Where(dealer => !IsSeen(user, dealer.Id, new("C001-01")))
                .SelectMany(dealer => new[] { dealer.Id.Value, dealer.Name! }),
            .. all.Consultants.Where(one => !IsSeen(user, one.Dealer, one.Id)).Select(one => one.Name!),
        ];
        return names;
    });

    // Traffic, cards, an order and a delivery of whoever the visitor does not see.
    private Task<int> RecordOfOthersAsync(string user) => host.AskAsync(async (_, store) =>
    {
        var today = RunningDashboard.Today;
        // One that every dealer has: which models there are, forms tell each of its consultants.
        var model = (await store.Archive.ReadAsync(new DealerId(Own))).Cards.First().Filing.Model;
        foreach (var (dealer, consultant) in new[]
        {
            ("D001", "C001-01"), ("D001", "C001-02"), ("D002", "C002-01"), ("D003", "C003-01"),
        }.Where(one => !IsSeen(user, new(one.Item1), new(one.Item2))))
        {
            for (var n = 0; n < 3; n++)
            {
                var id = new CardId($"{dealer}-{Guid.NewGuid():N}");
                await store.Cards.FileAsync(
                    new()
                    {
                        Card = id, Dealer = new(dealer), Consultant = new(consultant), Model = model,
                        Level = new("H"), FiledOn = today, Channel = FilingChannel.WalkIn,
                        Customer = new("别人", "13900001111"), NextContactOn = today.PlusDays(1),
                    },
                    new($"file-{id}"),
                    today);
                Assert.IsType<StoreResult.Stored>(await store.Cards.MoveAsync(
                    new(id, 1), new CardEvent.OrderSigned(today), new($"order-{id}"), today));
                Assert.IsType<StoreResult.Stored>(await store.Cards.MoveAsync(
                    new(id, 2), new CardEvent.Delivered(today), new($"deliver-{id}"), today));
            }
        }

        return 0;
    });

    private static string Difference(string before, string after)
    {
        var place = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{Around(before, place)} -> {Around(after, place)}";

        static string Around(string text, int place) =>
            text[Math.Max(0, place - 60)..Math.Min(text.Length, place + 40)].ReplaceLineEndings(" ");
    }

    private static string Told(Walk walk) => string.Join(
        ", ", walk.Answers.GroupBy(answer => answer.Value.Status).Select(group => $"{group.Key}: {group.Count()}"));
}
