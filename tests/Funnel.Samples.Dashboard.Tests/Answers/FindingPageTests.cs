using System.Globalization;
using System.Net;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Entries;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Tests.Running;
using NodaTime;

namespace Funnel.Samples.Dashboard.Tests.Answers;

[Collection(SharedDashboard.Name)]
public sealed class FindingPageTests(RunningDashboard dashboard)
{
    private static readonly LocalDate Today = RunningDashboard.Today;

    [Theory]
    [InlineData("/findings")]
    [InlineData("/findings?dealer=D001&from=2026-01-01&to=2026-03-31")]
    public async Task Number_OfACheck_HasExactlyThatManyFindingsBehindIt(string address)
    {
        using var reader = new Reader(dashboard);
        var figures = (await reader.ReadAsync(address)).Document.QuerySelectorAll("#rules a.figure");
        Assert.NotEmpty(figures);
        foreach (var figure in figures)
        {
            var list = (await reader.ReadAsync(figure.GetAttribute("href")!)).Document.QuerySelector("table.findings")!;
            Assert.Equal(Page.Words(figure), list.GetAttribute("data-count"));
            Assert.Equal(Page.Words(figure), Whole(list.QuerySelectorAll("tbody > tr").Length));
        }
    }

    // Three cards of one phone and model: the first is lost, the other two are open with two consultants.
    [Fact]
    public async Task Finding_OfOnePhone_NamesItsCardsAndShowsNobodysNumber()
    {
        const string Phone = "13712398765";
        var lost = await FileAsync("C001-01", Phone);
        await MoveAsync(lost, new CardEvent.Lost(Today, LostReason.GaveUp));
        var (one, other) = (await FileAsync("C001-01", Phone), await FileAsync("C001-02", Phone));
        using var reader = new Reader(dashboard);

        var refiled = await reader.ReadAsync("/findings?dealer=D001&rule=lost-then-refiled");
        var twice = await reader.ReadAsync("/findings?dealer=D001&rule=duplicate-phone");

        Assert.Contains(
            twice.Document.QuerySelectorAll("table.findings tbody tr").Select(Page.Words),
            row => row.Contains(one, StringComparison.Ordinal) && row.Contains(other, StringComparison.Ordinal));
        Assert.Contains(
            refiled.Document.QuerySelectorAll("table.findings tbody tr").Select(Page.Words),
            row => row.Contains(lost, StringComparison.Ordinal) && row.Contains(one, StringComparison.Ordinal));
        Assert.Contains(twice.Links, link => link.StartsWith($"/cards/{one}", StringComparison.Ordinal));
        Assert.DoesNotContain(Phone, twice.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(Phone, refiled.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finding_ThatSomebodyHasExplained_StaysAndSaysSo()
    {
        const string Phone = "13898712365";
        var (one, other) = (await FileAsync("C001-01", Phone), await FileAsync("C001-02", Phone));
        Assert.Equal(1, await dashboard.AskAsync((_, store) => store.Acceptances.AddAsync(
            [new("duplicate-phone", [one, other], new("manager"), Today.PlusMonths(1))], Today)));
        using var reader = new Reader(dashboard);
        await reader.ChooseAsync("language", "en");

        var page = await reader.ReadAsync("/findings?dealer=D001&rule=duplicate-phone");

        Assert.Contains(
            page.Document.QuerySelectorAll("table.findings tbody tr").Select(Page.Words),
            row => row.Contains(one, StringComparison.Ordinal)
                && row.Contains("explained; accepted by manager until", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Finding_ExplainedByTheForm_SaysByWhomAndUntilWhen()
    {
        const string Phone = "13898712366";
        var (one, _) = (await FileAsync("C001-01", Phone), await FileAsync("C001-02", Phone));
        using var reader = new Reader(dashboard);
        await reader.ChooseAsync("language", "en");
        var list = await reader.ReadAsync("/findings?dealer=D001&rule=duplicate-phone");
        var row = list.Document.QuerySelectorAll("table.findings tbody tr").Single(line => Page.Words(line).Contains(
            one, StringComparison.Ordinal));
        var form = await reader.ReadAsync(row.QuerySelector("a[data-accept]")!.GetAttribute("href")!);

        var refused = await reader.SendAsync(form.FormOf("#accept").With("by", " ").With("until", "2026-03-17"));
        var done = await reader.CompleteAsync(
            refused.FormOf("#accept").With("by", "manager-1").With("until", "2026-12-31").With("note", "一家公司的总机"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(
            ["by-missing", "until-past"],
            refused.Document.QuerySelectorAll(".reasons li").Select(reason => reason.GetAttribute("data-reason")));
        Assert.Contains(
            done.Document.QuerySelectorAll("table.findings tbody tr").Select(Page.Words),
            line => line.Contains(one, StringComparison.Ordinal)
                && line.Contains("explained; accepted by manager-1 until 2026-12-31", StringComparison.Ordinal));
        Assert.Equal("一家公司的总机", (await dashboard.AskAsync((_, store) => store.Acceptances.ReadAsync()))
            .Single(accepted => accepted.By.Value == "manager-1").Note);
    }

    [Theory]
    [InlineData("/findings/accept")]
    [InlineData("/findings/accept?rule=duplicate-phone&of=C001-01&member=none")]
    public async Task Acceptance_OfNothingFound_IsNotFound(string address)
    {
        using var reader = new Reader(dashboard);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync(address)).Status);
    }

    // The filing says one customer; on the day of the order another name and number take its place.
    [Fact]
    public async Task Finding_OfAnIdentityChangedAtTheDeal_IsFoundThoughNamesAreNotKept()
    {
        var card = await FileAsync("C001-03", "13612345678");
        await MoveAsync(card, new CardEvent.OrderSigned(Today));
        await dashboard.AskAsync(async (_, store) =>
        {
            var stored = (await store.Cards.FindAsync(new(card)))!;
            var right = stored.Card.Filing with { Customer = new("另一位", "13687654321") };
            return await store.Cards.CorrectAsync(
                stored.Seen,
                new RowCorrection(
                    stored.History[0].Row, CorrectionCause.WrongCustomer, new() { RecordedOn = Today })
                {
                    RightFiling = right,
                },
                new SubmissionId($"swap-{card}"));
        });
        using var reader = new Reader(dashboard);

        var page = await reader.ReadAsync("/findings?dealer=D001&rule=identity-swapped");

        Assert.Contains(
            page.Document.QuerySelectorAll("table.findings tbody tr").Select(Page.Words),
            row => row.Contains(card, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh", "可能的正常原因", "舞弊", "造假")]
    [InlineData("en", "A good reason may be", "fraud", "cheat")]
    public async Task Words_OfThePage_ExplainAndAccuseNobody(string language, string reason, params string[] never)
    {
        using var reader = new Reader(dashboard);
        await reader.ChooseAsync("language", language);
        foreach (var rule in dashboard.Get<AuditFigures>().Rules)
        {
            var page = await reader.ReadAsync($"/findings?rule={rule.Id}");
            Assert.Contains(reason, page.Main, StringComparison.Ordinal);
            Assert.Contains(
                language == "zh" ? rule.Innocent.Zh : rule.Innocent.En, page.Main, StringComparison.Ordinal);
            Assert.All(never, word => Assert.DoesNotContain(word, page.Main, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Audit_OfTheGroup_IsThatOfItsDealersAndConsultants()
    {
        var records = await dashboard.Get<RecordsFollower>().CurrentAsync();
        var period = Viewpoint.MonthOf(Today).Period;
        var group = await OfAsync(Scope.Group);
        var dealers = new[] { await OfAsync(new(new("D001"))), await OfAsync(new(new("D002"))) };
        var consultants = await Task.WhenAll(records.ConsultantsOf(new("D001"))
            .Select(one => OfAsync(new(new("D001"), one.Id))));

        Assert.Equal(group.Findings.Count, dealers.Sum(dealer => dealer.Findings.Count));
        foreach (var (count, place) in group.Counts.Select((count, place) => (count, place)))
        {
            Assert.Equal(count.Flagged, dealers.Sum(dealer => dealer.Counts[place].Flagged));
            Assert.Equal(count.Looked, dealers.Sum(dealer => dealer.Counts[place].Looked));
            Assert.Equal(dealers[0].Counts[place].Looked, consultants.Sum(one => one.Counts[place].Looked));
        }

        Task<AuditOfScope> OfAsync(Scope scope) =>
            dashboard.Get<AuditFigures>().OfAsync(records, scope, period, CancellationToken.None);
    }

    [Fact]
    public async Task Check_Unknown_IsNotFound()
    {
        using var reader = new Reader(dashboard);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync("/findings?rule=none")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync("/findings?format=csv&table=none")).Status);
    }

    [Fact]
    public async Task Csv_OfTheChecks_HasALineForEach()
    {
        using var reader = new Reader(dashboard);
        using var answer = await reader.GetAsync("/findings?format=csv&table=rules");
        answer.EnsureSuccessStatusCode();
        Assert.Equal(
            dashboard.Get<AuditFigures>().Rules.Count + 1,
            (await answer.Content.ReadAsStringAsync()).Trim().Split('\n').Length);
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private async Task<string> FileAsync(string consultant, string phone)
    {
        var id = $"OWN-{Guid.NewGuid():N}";
        var filing = new CardFiling
        {
            Card = new(id), Dealer = new("D001"), Consultant = new(consultant), Model = new("Superb"),
            Level = new("A"), FiledOn = Today, Channel = FilingChannel.Phone, Customer = new("钱", phone),
            NextContactOn = Today.PlusDays(3),
        };
        Assert.IsType<StoreResult.Stored>(await dashboard.AskAsync((_, store) =>
            store.Cards.FileAsync(filing, new SubmissionId($"test-{id}"), Today)));
        return id;
    }

    private async Task MoveAsync(string card, CardEvent move) =>
        Assert.IsType<StoreResult.Stored>(await dashboard.AskAsync(async (_, store) =>
            await store.Cards.MoveAsync(
                (await store.Cards.FindAsync(new(card)))!.Seen, move, new SubmissionId($"{move.Move}-{card}"), Today)));
}
