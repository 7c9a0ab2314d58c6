title =
    { $all-chinese ->
        [yes] 文章所列的开源模型前{ $models }名全部来自中国，只有{ $sized }个公开了参数规模
       *[no] 文章所列的开源模型前{ $models }名中，{ $chinese }个来自中国
    }
subtitle = { $as-of }开源模型排名；总参数与每个词元激活的参数

rank-measure = 开源模型排名
size-measure = 参数规模
size = { $total }参数
size-active = { $total }参数，激活 { $active }
size-dense = { $total }参数，全部激活

active = 激活 { $size }
in-all = 共 { $size }
all-active = { $size }，全部激活

key-active = 激活参数
key-all = 总参数
key-undisclosed = 未披露：可能在任何位置

rank = 名次
model = 模型
parameters = 参数规模
known-for = 特点

limit-silent = { $models }个模型中有{ $silent }个没有公布规模。
limit-index = 原文给出了排名所依据的榜单，但没有给出得分，因此名次之间差距多大不得而知。
limit-undisclosed = 未披露规模的不作猜测：斜线带横贯整条轴。
limit-open = 这些模型都算开源，是文章的说法；文中没有提到许可证。
limit-next = 表格把“{ $ability }”列在 { $now } 名下，正文却说这是下一代 { $next } 的功能。

summary-what = { $models } 个开源模型的排名，参数规模以对数轴表示。
summary-trend = { $models } 个中有 { $chinese } 个来自中国公司；{ $sized } 个披露了规模。
ranked = { $rank } { $model }（{ $company }）：{ $size }
