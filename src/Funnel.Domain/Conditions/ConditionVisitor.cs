namespace Funnel.Domain.Conditions;

/// <summary>
/// Meets every kind of condition. An engine is one of these, so that a kind it does not know does not compile.
/// </summary>
internal abstract class ConditionVisitor<T, TResult>
{
    public abstract TResult Visit(AllOf<T> all);

    public abstract TResult Visit(AnyOf<T> any);

    public abstract TResult Visit(Not<T> not);

    public abstract TResult Visit(Named<T> named);

    public abstract TResult Visit(DateComparison<T> date);

    public abstract TResult Visit(DateOrder<T> order);

    public abstract TResult Visit(NumberComparison<T> number);

    public abstract TResult Visit(SymbolIsOneOf<T> symbol);

    public abstract TResult Visit(FlagIsSet<T> flag);

    public abstract TResult Visit(Opaque<T> opaque);
}
