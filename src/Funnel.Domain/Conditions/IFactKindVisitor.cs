namespace Funnel.Domain.Conditions;

/// <summary>Meets a kind of fact with the type of its facts.</summary>
internal interface IFactKindVisitor<out TResult>
{
    public TResult Visit<T>(FactKind<T> kind);
}
