using System.Net;
using Funnel.Domain.Cards;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

[Collection(SharedDashboard.Name)]
public sealed class TwoEditorTests(RunningDashboard dashboard)
{
    [Fact]
    public async Task Contact_AnotherWasFaster_KeepsWhatWasTypedAndRecordsBothInTheEnd()
    {
        var card = await OwnCard.FileAsync(dashboard);
        using var first = new Reader(dashboard);
        using var second = new Reader(dashboard);
        var fast = (await first.ReadAsync($"/cards/{card}/contact")).Form.With("how", "call").With("note", "fast");
        var slow = (await second.ReadAsync($"/cards/{card}/contact")).Form.With("how", "showroom").With("note", "slow");

        await first.CompleteAsync(fast);
        var told = await second.SendAsync(slow);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.NotNull(told.Document.QuerySelector(".notice .newer li"));
        Assert.Equal("slow", told.Form["note"]);
        Assert.Equal("showroom", told.Form["how"]);
        Assert.Equal(["fast"], await NotesAsync(card));

        await second.CompleteAsync(told.Form);
        Assert.Equal(["fast", "slow"], await NotesAsync(card));
    }

    [Fact]
    public async Task Order_AnotherHasLostTheCard_IsRefusedInTheEnd()
    {
        var card = await OwnCard.FileAsync(dashboard);
        using var first = new Reader(dashboard);
        using var second = new Reader(dashboard);
        var lost = (await first.ReadAsync($"/cards/{card}/lost")).Form;
        var order = (await second.ReadAsync($"/cards/{card}/order")).Form;

        await first.CompleteAsync(lost.With("reason", "gave-up"));
        var told = await second.SendAsync(order);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        var refused = await second.SendAsync(told.Form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotEmpty(refused.Reasons);
        Assert.Equal(CardState.Lost, (await StatusAsync(card)).State);
    }

    [Fact]
    public async Task Contact_SentTwice_IsRecordedOnce()
    {
        var card = await OwnCard.FileAsync(dashboard);
        using var reader = new Reader(dashboard);
        var form = (await reader.ReadAsync($"/cards/{card}/contact")).Form.With("how", "call").With("note", "once");

        await reader.CompleteAsync(form);
        await reader.CompleteAsync(form);

        Assert.Equal(["once"], await NotesAsync(card));
    }

    [Fact]
    public async Task Contact_TenAtOnce_EachIsRecordedOrTold()
    {
        var card = await OwnCard.FileAsync(dashboard);
        using var reader = new Reader(dashboard);
        List<PageForm> forms = [];
        foreach (var number in Enumerable.Range(1, 10))
        {
            forms.Add((await reader.ReadAsync($"/cards/{card}/contact")).Form
                .With("how", "call").With("note", $"note {number}"));
        }

        var answers = await Task.WhenAll(forms.Select(reader.SendAsync));

        var taken = answers.Count(answer => answer.Status == HttpStatusCode.Redirect);
        Assert.Equal(10 - taken, answers.Count(answer => answer.Status == HttpStatusCode.UnprocessableEntity));
        Assert.Equal(taken, (await NotesAsync(card)).Count);
        Assert.InRange(taken, 1, 10);
    }

    private async Task<IReadOnlyList<string?>> NotesAsync(string card) =>
    [
        .. (await dashboard.AskAsync((_, store) => store.Cards.FindAsync(new(card))))!.Card.Events
            .OfType<CardEvent.Contact>().Select(contact => contact.Note),
    ];

    private async Task<CardStatus> StatusAsync(string card) =>
        (await dashboard.AskAsync((_, store) => store.Cards.FindAsync(new(card))))!.Card.Status;
}
