### 对推算数字的判定，以及说明各判定的句子。

## 判定名称

verdict-agrees = 相符
verdict-rounds = 计入舍入后相符
verdict-tension = 存疑
verdict-disagrees = 不符
verdict-unchecked = 无法核对
verdict-incomparable = 不可比

## 各判定的条数

count-agrees = { $count } 条相符
count-rounds = { $count } 条计入舍入后相符
count-tension = { $count } 条存疑
count-disagrees = { $count } 条不符
count-unchecked = { $count } 条无法核对
count-incomparable = { $count } 条不可比

## 数字旁

taken = 用于 { $count } 条论断：{ $fared }
checks = 核对
disputed = { $sign } 不符：{ $statement }
disputed-limit = { $sign } 此数字所在的论断与文中其他数字不符；其中何者有误，数字本身无从判断。

## 数字可代表的范围

anything = 任何数值
more-than = 大于{ $number }
at-least = 不低于{ $number }
at-most = 不高于{ $number }
range = { $lo }至{ $hi }

## 各种读法中如何取数

label-printed = 按原文写法
label-stated-rate = 按多数换算共用的汇率
label-other-pair = 按文中隐含的其他汇率
label-start = 自时段起点
label-end = 至时段终点
label-bound = 界限按开放计
label-value = 界限按数值计
label-rounded = 舍入取整
label-cut-off = 截去尾数
label-table = 按表格
label-prose = 按正文
label-whole = 按全部计
label-part = 只计其中部分
label-multiple = 按倍数理解
label-increase = 按增加的部分理解
label-closed = 只计已完成的融资
label-negotiated = 计入洽谈中的估值
label-during = 按当时的数值
label-after = 按其后的数值

labelled = { $result }（{ $label }）
result = { $point }（计入舍入为{ $bounds }）
rows = 表中{ $rows }行
names = 单元格中{ $names }个名称
cells = { $cells }个条目
homes = 表中{ $rows }行所列公司的所在地

## 关于数字的句子

repeats = 别处为{ $elsewhere }，此处为{ $stated }，相符。
agrees = 由{ $inputs }算得{ $results }；文中为{ $stated }，相符。
rounds = 由{ $inputs }算得{ $results }；文中为{ $stated }，在舍入允许之内。
strained = 由{ $inputs }算得{ $results }；文中为{ $stated }，虽不算错，却说得太少。
tension = 由{ $inputs }算得{ $results }；文中为{ $stated }，{ $all }种读法中有{ $met }种成立。
disagrees = 由{ $inputs }算得{ $results }；文中为{ $stated }，可代表{ $said }：无论怎样读都算不出。
disagrees-plainly = 由{ $inputs }算得{ $results }；文中为{ $stated }，无论怎样读都算不出。

## 关于比较的句子

is-more = 大于
is-not-less = 不小于
is-less = 小于
is-not-more = 不大于
is-same = 等于
is-other = 不等于
from = （据{ $inputs }）
holds = “{ $left }{ $relation }{ $right }”成立{ $from }。
holds-by-rounding = 计入舍入，“{ $left }{ $relation }{ $right }”可以成立{ $from }。
holds-not = “{ $left }{ $relation }{ $right }”不成立{ $from }。
same-day = 确为同一天：{ $inputs }。
other-days = 本应是同一天，却不是：{ $inputs }。
holds-of = 就这些数字而言成立：{ $inputs }。
holds-of-by-rounding = 计入舍入，就这些数字而言可以成立：{ $inputs }。
holds-in-some = 由{ $inputs }看，{ $all }种读法中有{ $met }种成立（{ $which }）。
holds-not-of = 就这些数字而言不成立：{ $inputs }。

## 关于未作判定者的句子

unchecked = 无法核对：文中没有给出{ $missing }。
unchecked-cell = 无法核对：单元格 { $cell } 没有数字。
differ-units = 所指各不相同（{ $left }、{ $right }），不能互相印证。
differ-definitions = 这些数字口径不同（{ $list }），不能当作同类相比。
differ-budgets = 企业投入与国家计划用途不同、期限不同，单凭金额无从比较。
differ-models = 这些数字分属不同的模型，既不能互相印证，也谈不上矛盾。
differ-otherwise = 这些数字所指不同，不作比较。

## 怎样才会相符

slip-power = 若{ $cell }（{ $id }）实为{ $changed }，则相符。
slip-currency = 若{ $cell }（{ $id }）的数字以{ $money }计，则相符。
slip-flow = 若{ $cell }（{ $id }）按{ $per }计，则相符。
slip-neighbour = 若以相邻行的{ $beside }代替{ $cell }（{ $id }），则相符。
slip-twice = 若{ $cell }（{ $id }）再计入，则相符。
slip-left-out = 若不计{ $cell }（{ $id }），则相符。
