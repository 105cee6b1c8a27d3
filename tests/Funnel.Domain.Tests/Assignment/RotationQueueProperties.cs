using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Assignment;
using Funnel.Domain.Dealers;

namespace Funnel.Domain.Tests.Assignment;

[Properties(Arbitrary = new[] { typeof(RotationQueueProperties) })]
public sealed class RotationQueueProperties
{
    public static Arbitrary<Day> Days => Arb.From(
        from people in Gen.Choose(1, 12)
        from customers in Gen.Choose(0, 100)
        select new Day(people, customers));

    public static Arbitrary<IReadOnlyList<int>> Steps =>
        Halved.Lists(Gen.Choose(0, 23).ListOf().Select(steps => (IReadOnlyList<int>)[.. steps]));

    [Property]
    public bool Receive_EverybodyPresent_CountsDifferByOneAtMost(Day day)
    {
        var queue = Queue(day.People);
        var counts = queue.Order.ToDictionary(c => c, _ => 0);
        for (var customer = 0; customer < day.Customers; customer++)
        {
            var turn = queue.Receive();
            counts[turn.Consultant!.Value]++;
            queue = turn.After;
        }

        return counts.Values.Max() - counts.Values.Min() <= 1;
    }

    [Property]
    public bool Queue_AnyComingAndGoing_LosesAndDoublesNobody(IReadOnlyList<int> steps)
    {
        var queue = steps.Aggregate(Queue(6), Step);
        return queue.Order.ToHashSet().SetEquals(Queue(6).Order) && queue.Order.Count == 6;
    }

    [Property]
    public bool Receive_WhileSomebodyIsAway_TheReturnIsNotPunished(IReadOnlyList<int> steps)
    {
        var queue = steps.Aggregate(Queue(6), Step);
        var first = queue.Order[0];
        var away = queue.MarkAbsent(first);
        return away.Receive().After.Receive().After.Return(first).Next == first;
    }

    private static RotationQueue Queue(int people) =>
        Enumerable.Range(0, people).Aggregate(RotationQueue.Empty, (queue, n) => queue.Join(new($"S{n}")));

    // Six people; 0-5 go away, 6-11 come back, anything above is a customer.
    private static RotationQueue Step(RotationQueue queue, int step) => step switch
    {
        < 6 => queue.MarkAbsent(new ConsultantId($"S{step}")),
        < 12 => queue.Return(new ConsultantId($"S{step - 6}")),
        _ => queue.Receive().After,
    };

    public sealed record Day(int People, int Customers);
}
