using System.Net;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Access;

/// <summary>Every form, sent by everybody who may not.</summary>
public sealed class AccessFormTests(RunningLogin host) : IClassFixture<RunningLogin>
{
    private const string Token = "__RequestVerificationToken";

    public static TheoryData<string, string> Strangers => new()
    {
        { "diana", "D002" }, { "carl", "D002" }, { "carl", "D001" }, { "rosa", "D001" }, { "audrey", "D001" },
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public async Task Form_OfSomebodyElse_IsRefusedAndRecordsNothing(string user, string dealer)
    {
        using var owner = await host.LogInAsync("grace");
        using var reader = await host.LogInAsync(user);
        var token = (await reader.ReadAsync(RunningLogin.Path + "/today")).FormOf("form.settings")[Token]!;
        var forms = await FormsAsync(owner, dealer);
        var before = await RecordedAsync();
        List<string> sent = [];
        List<string> taken = [];
        foreach (var form in forms)
        {
            var answer = await reader.SendAsync(form.With(Token, token));
            sent.Add(form.Action);
            // One's own new record may not name others: what was typed comes back.
            var isOwnForm = answer.Status == HttpStatusCode.UnprocessableEntity
                && form.Action.Contains("/new", StringComparison.Ordinal);
            if (!isOwnForm && answer.Status is not (HttpStatusCode.Forbidden or HttpStatusCode.NotFound))
            {
                taken.Add($"{form.Action}: {(int)answer.Status}");
            }
        }

        Assert.True(sent.Count >= 12, string.Join(", ", sent));
        Assert.Empty(taken);
        Assert.Equal(before, await RecordedAsync());
    }

    [Fact]
    public async Task Form_OfWhoMay_IsTaken()
    {
        using var owner = await host.LogInAsync("grace");
        var form = (await FormsAsync(owner, "D002"))
            .First(one => one.Action.Contains("/contact", StringComparison.Ordinal));
        var before = await RecordedAsync();
        await owner.CompleteAsync(form.With("how", "call").With("by", "C002-02").With("note", "asked"));
        Assert.NotEqual(before, await RecordedAsync());
    }

    // The forms as who sees all has them, about a card and the showroom of a dealer.
    private async Task<IReadOnlyList<PageForm>> FormsAsync(Reader owner, string dealer)
    {
        // The last consultant's: nobody's who logs in.
        var (open, delivered) = await host.AskAsync(async (_, store) =>
        {
            var cards = (await store.Archive.ReadAsync(new Funnel.Domain.Dealers.DealerId(dealer))).Cards
                .Where(card => card.Status.Owner.Value.EndsWith("-02", StringComparison.Ordinal)
                    && !card.Events.OfType<Funnel.Domain.Cards.CardEvent.Transferred>().Any()
                    && card.Filing.Consultant == card.Status.Owner)
                .ToList();
            return (
                cards.First(card => card.Status.IsOpen && card.Status.OrderSignedOn is null).Id.Value,
                cards.First(card => card.Status.DeliveredOn is not null).Id.Value);
        });
        List<PageForm> forms = [];
        foreach (var address in PageRoutes.Of(host.Services)
            .Where(pattern => !pattern.EndsWith(".zip", StringComparison.Ordinal))
            .SelectMany(pattern => PageRoutes.Addresses(pattern, [open, delivered]))
            .Append($"/cards/{open}/merged?into={delivered}"))
        {
            var joint = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
            var page = await owner.OpenAsync($"{RunningLogin.Path}{address}{joint}dealer={dealer}");
            forms.AddRange(PageForm.AllOf(page).Where(form =>
                !form.Action.EndsWith("/settings", StringComparison.Ordinal)
                && !form.Action.EndsWith("/several", StringComparison.Ordinal)));
        }

        var work = await owner.ReadAsync($"{RunningLogin.Path}/work?list=overdue&dealer={dealer}");
        forms.Add(PageForm.AllOf(work).First(form => form.Action.Contains("/several", StringComparison.Ordinal))
            .With("move", "transferred").With("card", open).With("confirmed", "confirmed"));
        return forms;
    }

    private Task<(long Position, int Closes, int Accepted, int Audited)> RecordedAsync() =>
        host.AskAsync(async (context, store) => (
            (await store.Archive.ChangesAsync(0)).Position,
            (await store.Closes.ReadAsync()).Count,
            (await store.Acceptances.ReadAsync()).Count,
            (await Audit.LinesAsync(context)).Count));
}
