### 对推算数字的判定，以及说明各判定的句子。

## 判定名称

verdict-agrees = 相符
verdict-rounds = 计入舍入后相符
verdict-tension = 存在张力
verdict-disagrees = 不符
verdict-unchecked = 无法核对
verdict-incomparable = 不可比

## 各判定的条数

count-agrees = { $count } 条相符
count-rounds = { $count } 条计入舍入后相符
count-tension = { $count } 条存在张力
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
label-whole = 按整体
label-part = 按部分

labelled = { $result }（{ $label }）
result = { $point }（计入舍入为{ $bounds }）
rows = 表中{ $rows }行
names = 单元格中{ $names }个名称

## 关于数字的句子

agrees = 由{ $inputs }得出{ $results }；所述为{ $stated }，相符。
rounds = 由{ $inputs }得出{ $results }；所述为{ $stated }，在舍入允许之内。
strained = 由{ $inputs }得出{ $results }；所述为{ $stated }，虽然成立，却说得太少。
tension = 由{ $inputs }得出{ $results }；所述为{ $stated }，{ $all }种读法中有{ $met }种成立。
disagrees = 由{ $inputs }得出{ $results }；所述为{ $stated }，可代表{ $said }：任何读法都得不出。
disagrees-plainly = 由{ $inputs }得出{ $results }；所述为{ $stated }，任何读法都得不出。

## 关于比较的句子

holds = 成立：{ $left }，对比{ $right }。
holds-by-rounding = 计入舍入可以成立：{ $left }，对比{ $right }。
holds-not = 不成立：{ $left }，对比{ $right }。
holds-of = 就这些数字而言成立：{ $inputs }。
holds-of-by-rounding = 计入舍入，就这些数字而言可以成立：{ $inputs }。
holds-in-some = 就这些数字的{ $all }种读法而言，有{ $met }种成立：{ $inputs }。
holds-not-of = 就这些数字而言不成立：{ $inputs }。

## 关于未作判定者的句子

unchecked = 核对所需：{ $missing }；文中没有给出。
unchecked-cell = 核对所需：单元格 { $cell } 中的数字；文中没有给出。
differ-units = 所指各不相同（{ $left }、{ $right }），不能互相印证。
differ-definitions = 这些数字口径不同：{ $list }，彼此不能印证。
differ-budgets = 企业投入与国家计划用途不同、期限不同，单凭金额无从比较。
differ-models = 这些数字分属不同的模型，彼此没有交代。
differ-otherwise = 这些数字所指不同，不作比较。

## 怎样才会相符

slip-power = 若{ $cell }（{ $id }）实为{ $changed }，则相符。
slip-currency = 若{ $cell }（{ $id }）的数字以{ $money }计，则相符。
slip-flow = 若{ $cell }（{ $id }）按{ $per }计，则相符。
slip-neighbour = 若以相邻行的{ $beside }代替{ $cell }（{ $id }），则相符。
slip-twice = 若{ $cell }（{ $id }）再计入，则相符。
slip-left-out = 若不计{ $cell }（{ $id }），则相符。
