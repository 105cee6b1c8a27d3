using System.Globalization;
using Funnel.Domain.Cards;
using Funnel.Samples.Cluster.Dealers;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Cluster.Trials;

/// <summary>Writers and readers that go on whatever fails; whoever is not answered asks again.</summary>
internal sealed class TrialLoad(
    IClusterClient client, Promises promises, TrialReport report, IReadOnlyList<CustomerCard> cards, LocalDate on)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Waiting = TimeSpan.FromSeconds(5);

    private int _whole;
    private int _partial;
    private int _failed;

    /// <summary>How many reports were whole, named missing dealers, or gave no answer.</summary>
    public (int Whole, int Partial, int Failed) Reports => (_whole, _partial, _failed);

    /// <summary>Records contacts until told to stop; each is sent until it is answered.</summary>
    public async Task WriteAsync(Random chance, string writer, CancellationToken stop)
    {
        for (var number = 0; !stop.IsCancellationRequested; number++)
        {
            var filing = cards[chance.Next(cards.Count)].Filing;
            var dealer = filing.Dealer.Value;
            var sent = string.Create(CultureInfo.InvariantCulture, $"{writer}-{number}");
            var happened = $$"""
                {"move":"contact","on":"{{LocalDatePattern.Iso.Format(on)}}","by":"{{filing.Consultant}}",
                "manner":"call"}
                """;
            promises.Sending(dealer);
            if (await SendAsync(dealer, new(filing.Card.Value, happened, sent)) == MoveOutcome.Refused)
            {
                promises.Refused(dealer);
            }
            else
            {
                promises.Stored(dealer);
            }
        }
    }

    /// <summary>Asks for reports until told to stop, some of them in a hurry.</summary>
    public async Task ReadAsync(Random chance, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var floor = promises.Now();
            try
            {
                var (counts, missing) = await report.AskAsync(client, TimeSpan.FromSeconds(chance.Next(0, 10)));
                promises.Check(floor, counts, missing);
                Interlocked.Increment(ref missing.Count == 0 ? ref _whole : ref _partial);
            }
            catch (Exception failed) when (IsOfTheCluster(failed))
            {
                Interlocked.Increment(ref _failed);
                await Task.Delay(Pause, CancellationToken.None);
            }
        }
    }

    /// <summary>Whether a failure is one of the silos, after which one asks again.</summary>
    public static bool IsOfTheCluster(Exception failed) =>
        failed is Orleans.Runtime.OrleansException or TimeoutException or InvalidOperationException
            or System.Data.Common.DbException;

    private async Task<MoveOutcome> SendAsync(string dealer, MoveToRecord move)
    {
        while (true)
        {
            try
            {
                return (await client.GetGrain<IDealerGrain>(dealer).RecordAsync(move)
                    .WaitAsync(Waiting, CancellationToken.None)).Outcome;
            }
            catch (Exception failed) when (IsOfTheCluster(failed))
            {
                await Task.Delay(Pause, CancellationToken.None);
            }
        }
    }
}
